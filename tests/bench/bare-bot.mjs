// In: DISCORD_TOKEN and DISCORD_API. Out: the least that a bot can do: a constant to whatever is asked.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API },
});
client.on(Events.InteractionCreate, (interaction) =>
  interaction.isAutocomplete()
    ? interaction.respond([{ name: 'constant', value: 'constant' }])
    : interaction.reply({
        content: 'constant',
        allowedMentions: { parse: [], repliedUser: false },
      }),
);
client.once(Events.ClientReady, () => console.info('Ready as a bare bot.'));
await client.login(process.env.DISCORD_TOKEN);

// In: a body that the bot sent. Out: what Discord would refuse in it, a sentence each.
import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod';
import { liveIn } from './markdown.ts';
import type { Json } from './world.ts';

interface Schema {
  safeParse(body: unknown): { success: boolean; data?: unknown; error?: { message: string } };
}

/**
 * Discord's own published schema. Its objects drop the fields that they do not know, so a body
 * that comes out different had some.
 */
function bySchema(schema: Schema, body: Json): string[] {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return [`against the schema: ${parsed.error?.message}`];
  return isDeepStrictEqual(parsed.data, body) ? [] : [`unknown fields: ${JSON.stringify(body)}`];
}

/** Every sentence whose condition holds. */
function said(...claims: readonly (readonly [boolean, string])[]): string[] {
  return claims.filter(([holds]) => holds).map(([, sentence]) => sentence);
}

const SUPPRESS_EMBEDS = 4;
const EPHEMERAL = 64;

/** Limits on a message, and nothing in it that Discord acts on; source: https://discord.com/developers/docs/resources/message */
function messageLimits(body: Json, flags: number): string[] {
  const content: string = body.content ?? '';
  const rows: Json[] = (body.components ?? []).map((row: Json) => row.components);
  const all: Json[] = rows.flat();
  const buttons = all.filter(({ type }) => type === 2);
  const ids = all.filter((one) => !isLink(one)).map((one) => one.custom_id);
  const wrong = said(
    [content.trim() === '', 'the message is empty'],
    [content.length > 2000, `content has ${content.length} characters, 2000 are the most`],
    [/\p{Cs}/u.test(content), 'content holds half a surrogate pair'],
    [mayPing(body.allowed_mentions), 'allowed_mentions does not forbid every ping'],
    [body.allowed_mentions?.replied_user === true, 'the author of the message is pinged'],
    [(body.components ?? []).length > 5, 'more than five rows'],
    [new Set(ids).size !== ids.length, 'two buttons or menus have one custom_id'],
    [ids.some((id) => !id), 'a button or a menu has no custom_id'],
    [all.some((one) => isLink(one) && one.custom_id !== undefined), 'a link has a custom_id'],
    [all.some((one) => isLink(one) !== (one.url !== undefined)), 'a link alone has a url'],
    [rows.some((row) => row.length > 1 && row.some(isMenu)), 'a menu is not alone in its row'],
    ...all.filter(isMenu).flatMap(menuLimits),
    [buttons.some((button) => !button.label?.trim()), 'a button has no label'],
    [((body.flags ?? 0) & ~flags) !== 0, `flags ${body.flags} are not allowed here`],
  );
  return [...wrong, ...liveIn(content)];
}

const isMenu = ({ type }: Json): boolean => type === 3;
const isLink = ({ type, style }: Json): boolean => type === 2 && style === 5;

/** Whoever is named in `users` or `roles` is pinged even where `parse` is empty. */
function mayPing(allowed: Json): boolean {
  const named = [...(allowed?.users ?? []), ...(allowed?.roles ?? [])];
  return allowed?.parse?.length !== 0 || named.length > 0;
}

/** Source: https://discord.com/developers/docs/components/reference#string-select */
function menuLimits({ options, placeholder }: Json): [boolean, string][] {
  const values = options.map(({ value }: Json) => value);
  const over = (text: string | undefined, most: number) => text !== undefined && text.length > most;
  return [
    [options.length < 1 || options.length > 25, `${options.length} choices, 1 to 25 are allowed`],
    [new Set(values).size !== values.length, 'two choices have one value'],
    [over(placeholder, 150), 'the placeholder is longer than 150'],
    ...options.map(({ label, value, description }: Json): [boolean, string] => [
      !label || !value || over(label, 100) || over(value, 100) || over(description, 100),
      `label, value or description of the choice ${value} has not 1 to 100 characters`,
    ]),
  ];
}

/** POST channels/{id}/messages */
export function ofMessage(body: Json): string[] {
  return [...bySchema(MessageCreateRequestSchema, body), ...messageLimits(body, SUPPRESS_EMBEDS)];
}

/**
 * POST interactions/{id}/{token}/callback, for an interaction of type `asked`: choices where something is
 * typed into an option of type `option`, else a message, at once.
 */
export function ofCallback(body: Json, asked: number, option = STRING): string[] {
  const isTyped = asked === 4;
  if (body.type !== (isTyped ? 8 : 4)) return [`type ${body.type} cannot answer type ${asked}`];
  if (isTyped) return ofChoices(body, option);
  // discord.js 14 adds it to every message by itself; Discord passes over it in interactions.
  const { enforce_nonce: _, ...data } = body.data ?? {};
  return [
    ...bySchema(CreateMessageInteractionCallbackRequestSchema, { ...body, data }),
    ...messageLimits(data, SUPPRESS_EMBEDS | EPHEMERAL),
  ];
}

const STRING = 3;
const INTEGER = 4;

/** A choice's value is of its option's type: text, or a number. */
function hasOtherType({ value }: Json, option: number): boolean {
  if (option === STRING) return typeof value !== 'string';
  return typeof value !== 'number' || (option === INTEGER && !Number.isSafeInteger(value));
}

function ofChoices(body: Json, option: number): string[] {
  const choices: Json[] = body.data?.choices ?? [];
  const outside = (text: unknown) =>
    typeof text === 'string' && (text.length < 1 || text.length > 100);
  return [
    ...bySchema(ApplicationCommandAutocompleteCallbackRequestSchema, body),
    ...said(
      [choices.length > 25, `${choices.length} choices, 25 are the most`],
      [
        choices.some(({ name }) => outside(name)),
        'the name of a choice has not 1 to 100 characters',
      ],
      [choices.some(({ value }) => outside(value)), 'the value of a choice has not 1 to 100'],
      [choices.some((one) => hasOtherType(one, option)), 'a choice is of another type'],
    ),
  ];
}

/** Source: https://discord.com/developers/docs/interactions/application-commands */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** PUT applications/{id}/commands */
export function ofCommands(body: Json): string[] {
  if (!Array.isArray(body)) return ['commands are not a list'];
  const names = body.map(({ type, name }) => `${type ?? 1} ${name}`);
  return [
    ...said(
      [body.filter(({ type }) => type !== MESSAGE).length > 100, 'more than 100 commands'],
      [
        body.filter(({ type }) => type === MESSAGE).length > 5,
        'more than 5 in the menu of a message',
      ],
      [new Set(names).size !== names.length, 'two commands have one name'],
    ),
    ...body.flatMap((command) => [
      ...bySchema(ApplicationCommandUpdateRequestSchema, command),
      ...(command.type === MESSAGE
        ? ofMenu(command)
        : [...ofNamed(command), ...ofOptions(command)]),
    ]),
  ];
}

/** Type of a command in the menu of a message. */
const MESSAGE = 3;

/** Blanks and capitals are allowed there; a description and options are not. */
function ofMenu({ name, description, options }: Json): string[] {
  return said(
    [!/^[-_' \p{L}\p{N}]{1,32}$/u.test(name), `the name ${name} is not allowed`],
    [!!description || options !== undefined, `${name} has a description or options`],
  );
}

function ofNamed({ name, description }: Json): string[] {
  return said(
    [!NAME.test(name) || name !== name.toLowerCase(), `the name ${name} is not allowed`],
    [!description || description.length > 100, `the description of ${name} has not 1 to 100`],
  );
}

function twice(list: readonly unknown[]): boolean {
  return new Set(list).size !== list.length;
}

/** What an option may hold: bounds that something fits between, choices of its type. */
function ofValues(option: Json): string[] {
  const { name, choices = [] } = option;
  const above = (least = 0, most = Number.POSITIVE_INFINITY) => least > most;
  return said(
    [above(option.min_value, option.max_value), `min_value of ${name} is above max_value`],
    [above(option.min_length, option.max_length), `min_length of ${name} is above max_length`],
    [
      choices.some((one: Json) => hasOtherType(one, option.type)),
      `a choice of ${name} is of another type`,
    ],
  );
}

function ofOptions(command: Json): string[] {
  const options: Json[] = command.options ?? [];
  const names = options.map(({ name }) => name);
  const chars = (one: Json): number => one.name.length + (one.description?.length ?? 0);
  return [
    ...options.flatMap(ofNamed),
    ...options.flatMap(ofValues),
    ...said(
      [twice(command.contexts ?? []), `two contexts of ${command.name} are one`],
      [twice(command.integration_types ?? []), `two installs of ${command.name} are one`],
      [options.length > 25, `more than 25 options in ${command.name}`],
      [new Set(names).size !== names.length, `two options of ${command.name} have one name`],
      [
        options.some((one, at) => one.required && at > 0 && !options[at - 1].required),
        `a required option of ${command.name} follows an optional one`,
      ],
      [options.some((one) => one.autocomplete && one.choices), 'autocomplete beside choices'],
      [[command, ...options].reduce((sum, one) => sum + chars(one), 0) > 8000, 'over 8000'],
    ),
  ];
}

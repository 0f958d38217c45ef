// In: nothing. Out: types of the schemas that tests check with; the package ships none for them.
declare module 'discord-api-spec/zod' {
  interface Schema {
    safeParse(body: unknown): { success: boolean; data?: unknown; error?: { message: string } };
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
}

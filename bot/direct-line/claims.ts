import { z } from 'zod';

/**
 * What a Direct Line token says, besides `iat` and `exp`. The session's facts travel in
 * it, since nothing is stored before the client starts the conversation.
 */
export const claimsSchema = z.object({
  conversationId: z.string(),
  /** The protocol's own name: clients read it and take it for their user id. */
  user: z.string(),
  /** False: the caller asked for no particular user, so the server made one up. */
  userWasGiven: z.boolean(),
  name: z.string().nullable(),
  accountId: z.string().nullable(),
  /** As asked for by the page; `null`: not said. */
  locale: z.string().nullable(),
  /** Of the account, used where no locale was said. */
  accountLanguage: z.enum(['en', 'de', 'nl']).nullable(),
  country: z.string().nullable(),
  timeZone: z.string().nullable(),
  /** Websites that may use this token; `null`: any. */
  trustedOrigins: z.array(z.string()).nullable(),
});

export type Claims = Readonly<z.infer<typeof claimsSchema>>;

/** Claims of somebody of whom nothing is known. */
export function unknownVisitor(conversationId: string, user: string): Claims {
  return {
    conversationId,
    user,
    userWasGiven: false,
    name: null,
    accountId: null,
    locale: null,
    accountLanguage: null,
    country: null,
    timeZone: null,
    trustedOrigins: null,
  };
}

// A digest needs node:crypto, which no renderer may reach for: it is handed in.

/** SHA-256 of the UTF-8 of a text. */
export type Digest = (text: string, encoding: 'hex' | 'base64' | 'base64url') => string;

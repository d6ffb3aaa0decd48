import type { IncomingMessage } from 'node:http';

/**
 * The address under which a client reaches us. A public https address stands, whatever
 * lies in between; otherwise (at home, in tests) it is the one that the client used.
 */
export function baseAddress(request: IncomingMessage, publicUrl: string): string {
  const { host } = request.headers;
  if (publicUrl.startsWith('https:') || !host || !/^[\w.:[\]-]+$/.test(host)) return publicUrl;
  return `http://${host}`;
}

export function streamAddress(base: string, conversationId: string, ticket: string): string {
  const socketBase = base.replace(/^http/, 'ws');
  return `${socketBase}/v3/directline/conversations/${conversationId}/stream?t=${ticket}`;
}

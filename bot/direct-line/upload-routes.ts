import type { Request, Server } from 'restify';
import {
  HttpError,
  pathParam,
  queryOf,
  readBytes,
  route,
  sendBytes,
  sendJson,
} from '../server/http.ts';
import { parseJson } from '../server/read-body.ts';
import { baseAddress } from './addresses.ts';
import { channelRoute } from './cors.ts';
import {
  attributed,
  dedupeKeyOf,
  type InboundActivity,
  MOST_ACTIVITY_CHARS,
  readInboundActivity,
  senderOf,
} from './inbound-activity.ts';
import { dispositionParameter, readParts } from './multipart.ts';
import type { Parts } from './parts.ts';

const MOST_FILE_BYTES = 4 * 1024 * 1024;
/** A file, its activity and what separates them. */
const LIMITS = { limitBytes: MOST_FILE_BYTES + 4 * MOST_ACTIVITY_CHARS };
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity';

/** `POST /conversations/:id/upload`, and where the files are fetched from. */
export function uploadRoutes(server: Server, parts: Parts): void {
  const { log, callers, conversations, posts, uploads, publicUrl } = parts;

  server.post(
    '/v3/directline/conversations/:conversationId/upload',
    channelRoute(log, async (request, response) => {
      const conversationId = pathParam(request, 'conversationId');
      const caller = await callers.forConversation(request, conversationId);
      const { activity, files } = await readUpload(request);
      const { userId } = await conversations.findOpen(conversationId);
      const claimedId = queryOf(request).get('userId') ?? activity.from?.id;
      if (caller.kind === 'secret' && claimedId === undefined) {
        throw new HttpError(400, 'MissingUserId', 'Say whose file it is: ?userId=');
      }
      const sender = senderOf(caller, claimedId, userId);
      const base = `${baseAddress(request, publicUrl())}/v3/directline/uploads`;
      const attachments = [];
      for (const { bytes, name } of files) {
        const kept = await uploads.keep(bytes, name);
        const contentUrl = `${base}/${kept.id}/${encodeURIComponent(kept.name)}`;
        attachments.push({ contentType: kept.contentType, contentUrl, name: kept.name });
      }
      const id = await posts.run({
        conversationId,
        dedupeKey: dedupeKeyOf(activity, sender),
        activity: { ...attributed(activity, sender), attachments },
      });
      sendJson(response, 200, { id });
    }),
  );

  // The address is the key: unguessable, given to the conversation only.
  server.get(
    '/v3/directline/uploads/:fileId/:name',
    route(log, async (request, response) => {
      const file = await uploads.find(pathParam(request, 'fileId'));
      if (!file) throw new HttpError(404, 'NotFound', 'There is no such file any more.');
      sendBytes(response, 200, file.bytes, {
        'Content-Type': file.contentType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': 'private, max-age=3600',
      });
    }),
  );
}

interface Upload {
  readonly activity: InboundActivity;
  readonly files: readonly { readonly bytes: Buffer; readonly name: string }[];
}

/** @throws HttpError 400 `NoFile`, `InvalidMultipart`, `InvalidActivity`; 413 `BodyTooLarge` */
async function readUpload(request: Request): Promise<Upload> {
  const contentType = request.headers['content-type'] ?? '';
  const body = await readBytes(request, LIMITS);
  const upload = /^multipart\/form-data\b/i.test(contentType)
    ? await readMultipart(body, contentType)
    : readRaw(request, body);
  if (upload.files.length === 0) throw new HttpError(400, 'NoFile', 'There is no file in it.');
  if (upload.files.some(({ bytes }) => bytes.length > MOST_FILE_BYTES)) {
    throw new HttpError(413, 'BodyTooLarge', 'A file may have 4 MB.');
  }
  return upload;
}

function readRaw(request: Request, bytes: Buffer): Upload {
  const disposition = request.headers['content-disposition'] ?? '';
  const name = dispositionParameter(disposition, 'filename') ?? 'file';
  return { activity: { type: 'message' }, files: bytes.length > 0 ? [{ bytes, name }] : [] };
}

async function readMultipart(body: Buffer, contentType: string): Promise<Upload> {
  const parts = await readParts(body, contentType);
  const isActivity = (type: string): boolean => type.toLowerCase().startsWith(ACTIVITY_TYPE);
  const said = parts.find((part) => isActivity(part.contentType));
  if (said && said.bytes.length > 4 * MOST_ACTIVITY_CHARS) {
    throw new HttpError(413, 'BodyTooLarge', 'The activity is too large.');
  }
  const json = said ? parseJson(said.bytes.toString('utf8')) : { type: 'message' };
  return {
    activity: readInboundActivity(withoutAttachments(json)),
    files: parts
      .filter((part) => !isActivity(part.contentType))
      .map((part) => ({ bytes: part.bytes, name: part.filename ?? part.name ?? 'file' })),
  };
}

/** The files are the attachments; the client's list of them has no addresses yet. */
function withoutAttachments(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  return { ...json, attachments: undefined };
}

import type { Store } from '../../data/store/contract.ts';

const PAGE = 200;
const UPLOAD = /\/v3\/directline\/uploads\/([\w-]+)\//;

/** Ids of the files that were attached to a conversation. */
export async function uploadsOf(
  store: Pick<Store, 'entriesAfter'>,
  conversationId: string,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = 0; ;) {
    const page = await store.entriesAfter(conversationId, after, PAGE);
    for (const { entry } of page) {
      const attachments = entry.kind === 'activity' ? (entry.activity.attachments ?? []) : [];
      for (const { contentUrl } of attachments) {
        const id = UPLOAD.exec(contentUrl ?? '')?.[1];
        if (id !== undefined) ids.push(id);
      }
    }
    const last = page.at(-1);
    if (!last) return ids;
    after = last.seq;
  }
}

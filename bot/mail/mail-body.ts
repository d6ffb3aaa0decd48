import type { Language } from '../../data/model/language.ts';
import { translator } from '../../data/locales/translate.ts';
import type { Company } from '../../data/policy/company.ts';
import { type Html, markup } from '../markup.ts';
import { withOwnLinks } from '../own-links.ts';

/** A part of a mail, written once for both forms. */
export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly label: string; readonly url: string }
  /** Shown small: a signature, which is long and has no spaces. */
  | { readonly type: 'proof'; readonly text: string; readonly signature: string }
  /** Shown large: a one-time code. */
  | { readonly type: 'code'; readonly code: string }
  | {
      readonly type: 'lines';
      readonly lines: readonly { readonly label: string; readonly value: string }[];
    };

/** What a template makes of a request. */
export interface MailContent {
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Where one click ends mails of this kind; absent: the mail is needed. */
  readonly unsubscribeUrl?: string;
}

export interface MailFrame {
  readonly company: Pick<Company, 'brand' | 'contact' | 'privacyUrl' | 'reasons' | 'winBack'>;
  readonly publicUrl: string;
}

/** Both forms of a mail. Customers' text is text in both. */
export function renderMail(
  { subject, blocks }: MailContent,
  language: Language,
  frame: MailFrame,
): { readonly text: string; readonly html: string } {
  const footer = footerOf(language, frame);
  const text = [...blocks.map(blockAsText), ['-- ', ...footer].join('\n')].join('\n\n');
  return {
    text: `${text}\n`,
    html: page(subject, language, blocks, footer, frame.publicUrl).toString(),
  };
}

function footerOf(language: Language, { company, publicUrl }: MailFrame): readonly string[] {
  const t = translator(language);
  const privacy = company.privacyUrl ?? `${publicUrl}/privacy?lang=${language}`;
  return [
    company.brand,
    t('mail.footer_automatic', { contact: company.contact }),
    t('mail.footer_privacy', { url: privacy }),
  ];
}

function blockAsText(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'link':
      return `${block.label}\n${block.url}`;
    case 'proof':
      return `${block.text}\n${block.signature}`;
    case 'code':
      return `    ${block.code}`;
    case 'lines':
      return block.lines
        .map(({ label, value }) => `${label}: ${value.replaceAll('\n', '\n    ')}`)
        .join('\n');
  }
}

/** No background and no fixed text colour: it takes the reader's own, light or dark. */
function page(
  subject: string,
  lang: string,
  blocks: readonly Block[],
  footer: readonly string[],
  publicUrl: string,
): Html {
  return markup`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:24px 16px">
        <div
          style="max-width:560px;margin:0 auto;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;overflow-wrap:anywhere"
        >
          ${blocks.map((block) => blockAsHtml(block, publicUrl))}
          <p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #8888;font-size:14px">
            ${joinLines(footer, publicUrl)}
          </p>
        </div>
      </body>
    </html> `;
}

function blockAsHtml(block: Block, publicUrl: string): Html {
  switch (block.type) {
    case 'text':
      return markup`<p style="margin:0 0 16px">${joinLines(block.text.split('\n'), publicUrl)}</p> `;
    case 'link':
      return markup`<p style="margin:0 0 16px">
        ${block.label}<br /><a href="${block.url}">${block.url}</a>
      </p> `;
    case 'proof':
      return markup`<p style="margin:0 0 16px;font-size:12px">
        ${withOwnLinks(block.text, publicUrl)}<br />${block.signature}
      </p> `;
    case 'code':
      return markup`<p
        style="margin:0 0 16px;font:600 28px/1.3 ui-monospace,monospace;letter-spacing:4px"
      >
        ${block.code}
      </p> `;
    case 'lines':
      return markup`<dl style="margin:0 0 16px">
        ${block.lines.map(
          ({ label, value }) =>
            markup`<dt style="font-size:14px">${label}</dt>
              <dd dir="auto" style="margin:0 0 8px;font-weight:600">
                ${joinLines(value.split('\n'))}
              </dd> `,
        )}
      </dl> `;
  }
}

/** With `publicUrl` our own addresses are links; what a customer wrote never is one. */
function joinLines(lines: readonly string[], publicUrl?: string): readonly Html[] {
  return lines.map((line, i) => {
    const shown = publicUrl === undefined ? [markup`${line}`] : withOwnLinks(line, publicUrl);
    return i === 0 ? markup`${shown}` : markup`<br />${shown}`;
  });
}

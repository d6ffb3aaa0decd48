import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The folder that holds the README. */
export const ROOT = join(import.meta.dirname, '../..');

/** One page of the documentation. */
export interface Page {
  /** From the root, "docs/policy.md". */
  readonly path: string;
  readonly text: string;
}

export interface Sample {
  readonly page: string;
  /** "ts" or "sh". */
  readonly language: string;
  /** What stands after the language: "test", "test stopped", or nothing. */
  readonly marks: readonly string[];
  readonly code: string;
}

/** All pages: those beside the README and those in docs. */
export function readPages(): readonly Page[] {
  const files = [
    ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
    ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
  ];
  return files
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Code blocks in fences, indented ones too. */
export function samplesOf({ path, text }: Page): readonly Sample[] {
  const fence = /^( *)```(\w+)([^\n]*)\n(.*?)^\1```$/gms;
  return [...text.matchAll(fence)].map(([, , language = '', marks = '', code = '']) => ({
    page: path,
    language,
    marks: marks.split(' ').filter((mark) => mark !== ''),
    code,
  }));
}

/** Targets of links and pictures that are files of ours, from the root, with their anchor. */
export function linksOf({ path, text }: Page): readonly { file: string; anchor: string | null }[] {
  const targets = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#');
      const from = file === '' ? path : join(dirname(path), file);
      return { file: relative('.', from), anchor: anchor ?? null };
    });
}

/** Anchors that headings make, as GitHub and others make them. */
export function anchorsOf({ text }: Page): readonly string[] {
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What stands between backticks in running text and tables. */
export function wordsInCode({ text }: Page): readonly string[] {
  return [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
}

function prose(text: string): string {
  return text.replace(/^( *)```.*?^\1```$/gms, '');
}

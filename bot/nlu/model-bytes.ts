import type { Language } from '../../data/model/language.ts';
import { BUCKETS } from './features.ts';
import { CLASSES, type LanguageModel } from './language-model.ts';
import type { Table } from './tables.ts';
import { openVocabulary, type WordTables } from './vocabulary.ts';

/** The widest numbers first, since typed arrays want an aligned start. */
const LAYOUT = [
  ...[Float64Array],
  ...[Float32Array, Float32Array, Float32Array],
  ...[Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array],
  ...[Uint16Array, Uint16Array, Int8Array, Uint8Array, Uint8Array],
  ...[Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array],
] as const;

/** The length of each part comes first; one more number where that makes it a multiple of 8 bytes. */
const HEADER = LAYOUT.length + (LAYOUT.length % 2);

/** Each number in the byte order of the machine that made it. */
export function serializeModel({ linear, phrases, vocabulary }: LanguageModel): Buffer {
  const { rarity, scale, bias, rows, weights } = linear;
  const { spelling } = vocabulary;
  const { concepts, topics, beginnings, phrases: spoken, longest } = vocabulary.tables;
  const tables: readonly Table[] = [concepts, topics, beginnings, spoken, longest];
  const parts = [
    phrases.keys,
    rarity,
    scale,
    bias,
    ...tables.map(({ keys }) => keys),
    spelling.places.keys,
    spelling.places.values,
    rows,
    weights,
    phrases.intents,
    Buffer.from(spelling.common.join(' '), 'latin1'),
    ...tables.map(({ values }) => values),
  ];
  const header = new Uint32Array(HEADER);
  header.set(parts.map(({ length }) => length));
  return Buffer.concat(
    [header, ...parts].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  );
}

/** `null`: these bytes are no model. */
export function parseModel(bytes: Buffer, language: Language): LanguageModel | null {
  // A copy in memory of its own: what is read may stand at any offset.
  const all = new Uint8Array(bytes).buffer;
  const start = HEADER * Uint32Array.BYTES_PER_ELEMENT;
  if (all.byteLength < start) return null;
  const lengths = new Uint32Array(all, 0, LAYOUT.length);
  const ends = LAYOUT.reduce<number[]>(
    (before, part, at) => [
      ...before,
      (before.at(-1) ?? start) + (lengths[at] ?? 0) * part.BYTES_PER_ELEMENT,
    ],
    [],
  );
  if (all.byteLength !== ends.at(-1)) return null;
  const take = <Part>(
    part: new (all: ArrayBuffer, start: number, length: number) => Part,
    at: number,
  ) => new part(all, ends[at - 1] ?? start, lengths[at] ?? 0);
  const table = (at: number): Table => ({
    keys: take(Int32Array, 4 + at),
    values: take(Uint8Array, 15 + at),
  });
  const linear = {
    rarity: take(Float32Array, 1),
    scale: take(Float32Array, 2),
    bias: take(Float32Array, 3),
    rows: take(Uint16Array, 11),
    weights: take(Int8Array, 12),
  };
  if (linear.rows.length !== BUCKETS || linear.bias.length !== CLASSES.length) return null;
  const spelling = {
    common: Buffer.from(take(Uint8Array, 14)).toString('latin1').split(' '),
    places: { keys: take(Int32Array, 9), values: take(Uint16Array, 10) },
  };
  const tables: WordTables = {
    concepts: table(0),
    topics: table(1),
    beginnings: table(2),
    phrases: table(3),
    longest: table(4),
  };
  return {
    linear,
    phrases: { keys: take(Float64Array, 0), intents: take(Uint8Array, 13) },
    vocabulary: openVocabulary(tables, spelling, language),
  };
}

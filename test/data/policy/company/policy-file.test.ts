import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readCompanyFile } from '../../../../bot/config/company-file.ts';
import { CHANGES } from '../../../../data/model/change.ts';
import { LANGUAGES } from '../../../../data/model/language.ts';
import { companySchema } from '../../../../data/policy/company.ts';
import { FIXED_LABELS } from '../../../../data/policy/labels.ts';
import { FAIR_LINES, OFFERS, SETTINGS, solvedFor, TONE } from './breaches.ts';
import { FAIR_COMPANIES } from './fair-companies.ts';
import { DISGUISED, FAIR_NAMES, IN_OTHER_WORDS, NAMES } from './tricks.ts';
import { put, shipped, type Tree } from './spoiled.ts';

describe('the policy file', () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'adieu-policy-'));
    file = join(folder, 'policy.yaml');
  });
  after(() => rmSync(folder, { recursive: true }));

  const faultsOf = (content: Tree | string): readonly string[] => {
    writeFileSync(file, typeof content === 'string' ? content : stringify(content));
    return readCompanyFile(file).faults;
  };
  /** @param after In a line before it; left out: the first one. */
  const lineOf = (text: string, after = ''): number => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const from = lines.findIndex((line) => line.includes(after));
    return lines.findIndex((line, i) => i >= from && line.includes(text)) + 1;
  };

  it('is fair as shipped', () => {
    expect(readCompanyFile('data/policy/northlight.yaml').faults).to.deep.equal([]);
  });

  it('points editors to the JSON Schema, which says what the program reads', () => {
    const source = readFileSync('data/policy/northlight.yaml', 'utf8');
    expect(source).to.match(/^# yaml-language-server: \$schema=\.\/policy\.schema\.json\n/);
    const published: unknown = JSON.parse(readFileSync('data/policy/policy.schema.json', 'utf8'));
    expect(published, 'npm run --silent policy -- schema').to.deep.equal(
      JSON.parse(JSON.stringify(z.toJSONSchema(companySchema, { io: 'input' }))),
    );
  });

  for (const [rule, what, path, texts] of TONE)
    for (const language of LANGUAGES)
      it(`refuses a company that ${what} (${rule}, ${language})`, () => {
        const fair = { en: 'Word one.', de: 'Wort zwei.', nl: 'Woord drie.' };
        const spoiled = put(shipped(), path, { ...fair, [language]: texts[language] });
        const faults = faultsOf(spoiled);
        const line = lineOf(texts[language].slice(0, 40));
        expect(faults.join('\n')).to.include(`${file}:${line} ${path.join('.')}.${language}: `);
        expect(faults.map(ruleOf)).to.include(rule);
        expect(faults.every((fault) => fault.includes(`${path.join('.')}.${language}`))).to.equal(
          true,
        );
      });

  for (const [rule, what, texts] of [...DISGUISED, ...IN_OTHER_WORDS])
    for (const language of LANGUAGES)
      it(`refuses a company that ${what} (${rule}, ${language})`, () => {
        const path = ['help', 'bad_support', 'text'];
        const fair = { en: 'Word one.', de: 'Wort zwei.', nl: 'Woord drie.' };
        const faults = faultsOf(put(shipped(), path, { ...fair, [language]: texts[language] }));
        const where = `${file}:${lineOf(`      ${language}: `, 'bad_support:')} ${path.join('.')}.${language}: `;
        expect(faults.filter((fault) => fault.startsWith(where)).map(ruleOf)).to.include(rule);
        expect(faults.filter((fault) => !fault.startsWith(where))).to.deep.equal([]);
      });

  for (const [rule, what, texts] of NAMES)
    for (const language of LANGUAGES)
      it(`refuses a plan and a brand whose name ${what} (${rule}, ${language})`, () => {
        const name = texts[language];
        for (const path of [['plans', 1, 'name'], ['brand']]) {
          const faults = faultsOf(put(shipped(), path, name));
          const line = path.length === 1 ? 1 : lineOf('    name: ', 'id: plus');
          expect(faults.map(ruleOf), faults.join('\n')).to.include(rule);
          expect(faults[0]).to.match(new RegExp(`:${String(line)} ${path.join('\\.')}: `));
        }
      });

  it('takes names that only look as if they did', () => {
    for (const name of FAIR_NAMES) {
      expect(faultsOf(put(shipped(), ['plans', 1, 'name'], name)), name).to.deep.equal([]);
    }
  });

  for (const [rule, what, kind, texts] of OFFERS)
    for (const language of LANGUAGES)
      it(`refuses an offer that ${what} (${rule}, ${language})`, () => {
        const offer = kind === 'plan' ? { kind, plan: 'basic' } : { kind };
        const text = { ...FAIR_LINES[kind], [language]: texts[language] };
        const faults = faultsOf(put(shipped(), ['help', 'low_value'], { offer, text }));
        expect(faults.map(ruleOf)).to.deep.equal([rule]);
        expect(faults[0]).to.include(`${file}:${lineOf(texts[language].slice(0, 30))} `);
      });

  for (const [kind, text] of Object.entries(FAIR_LINES))
    it(`takes an offer of a ${kind} that states its terms`, () => {
      const offer = kind === 'plan' ? { kind, plan: 'basic' } : { kind };
      expect(faultsOf(put(shipped(), ['help', 'low_value'], { offer, text }))).to.deep.equal([]);
    });

  for (const [rule, what, path, value] of SETTINGS)
    it(`refuses a company that ${what} (${rule})`, () => {
      const faults = faultsOf(put(shipped(), path, value));
      expect(faults.map(ruleOf), faults.join('\n')).to.include(rule);
      expect(faults.join('\n')).to.include(path.slice(0, 2).join('.'));
    });

  for (const language of LANGUAGES) {
    it(`takes the fixed labels and no others (I28, I29, I07, ${language})`, () => {
      const { confirm, back, entry } = FIXED_LABELS[language];
      const labels = (change: Tree) => ({ ...shipped(), labels: change });
      for (const change of CHANGES) {
        const with_ = (label: string) => labels({ confirm: { [change]: { [language]: label } } });
        expect(faultsOf(with_(confirm[change]))).to.deep.equal([]);
        expect(faultsOf(with_(`${confirm[change]} ...`)).map(ruleOf)).to.deep.equal(['I28']);
      }
      expect(faultsOf(labels({ back: { [language]: back } }))).to.deep.equal([]);
      expect(faultsOf(labels({ back: { [language]: 'Cancel' } })).map(ruleOf)).to.deep.equal([
        'I29',
      ]);
      expect(faultsOf(labels({ entry: { [language]: entry } }))).to.deep.equal([]);
      expect(faultsOf(labels({ entry: { [language]: 'Help' } })).map(ruleOf)).to.deep.equal([
        'I07',
      ]);
    });
  }

  for (const [who, change] of FAIR_COMPANIES)
    it(`takes the file of ${who}`, () => {
      expect(faultsOf({ ...shipped(), ...change })).to.deep.equal([]);
    });

  it('takes rows that are stricter than the law', () => {
    const profiles = {
      all: { helpWithConfirm: 0, withdrawalDays: 30 },
      GB: { confirmCard: 'five_fields', longestNoticeAfterRenewal: { months: 1 } },
    };
    expect(faultsOf({ ...shipped(), profiles })).to.deep.equal([]);
  });

  it('takes what is solved, once a reason, in the words of the company', () => {
    const solved = [solvedFor('missing_feature', 'There is a calendar now.')];
    expect(faultsOf({ ...shipped(), winBack: { solved } })).to.deep.equal([]);
  });

  it('lets a plan for businesses, or for one country, have what its own law allows', () => {
    const notice = { months: 3 };
    const sold = (more: Tree) =>
      put(shipped(), ['plans', 1], { ...(shipped()['plans'] as Tree[])[1], notice, ...more });
    expect(faultsOf(sold({ for: 'businesses' }))).to.deep.equal([]);
    expect(faultsOf(sold({ countries: ['GB', 'US-CA'] }))).to.deep.equal([]);
    expect(faultsOf(sold({ countries: ['GB', 'DE'] })).map(ruleOf)).to.deep.equal(['I39']);
  });

  it('names every fault at once, in the order of the lines, unknown settings too', () => {
    const tree = put(put(shipped(), ['brend'], 'x'), ['plans', 0, 'colour'], 'red');
    put(tree, ['reasons', 'required'], true);
    put(tree, ['help', 'too_expensive'], {
      text: { en: 'Hurry.', de: 'Gut so.', nl: 'Prima zo.' },
    });
    put(tree, ['openingHours', 'timeZone'], 'Europe/Atlantis');
    delete tree['contact'];
    const faults = faultsOf(tree);
    const settings = faults.map((fault) => / ([\w.]+): /.exec(fault)?.[1]);
    expect(settings).to.deep.equal([
      'contact',
      'plans.0.colour',
      'reasons.required',
      'help.too_expensive.text.en',
      'openingHours.timeZone',
      'brend',
    ]);
  });

  it('says where the file is no YAML, or says a thing twice', () => {
    expect(faultsOf('brand: [x\n')[0]).to.match(/policy\.yaml:\d+: /);
    expect(faultsOf('brand: x\nbrand: y\n')[0]).to.match(/policy\.yaml:2: Map keys must be unique/);
    expect(readCompanyFile('/nowhere.yaml').faults[0]).to.match(
      /^\/nowhere\.yaml: there is no such file/,
    );
  });
});

function ruleOf(fault: string): string | undefined {
  return /\((I\d+)\)$/.exec(fault)?.[1];
}

import { expect } from 'chai';
import { type App, startApp } from '../../support/app.ts';

describe('an address that there is not', () => {
  let app: App;
  before(async () => {
    app = await startApp();
  });
  after(() => app.stop());

  const visit = (path: string, language: string) =>
    fetch(app.url + path, {
      headers: { Accept: 'text/html', 'Accept-Language': language },
      redirect: 'manual',
    });

  for (const [path, form] of [
    ['/leave/', '/leave'],
    ['/Leave?lang=de&country=DE', '/leave?lang=de&country=DE'],
    ['/WITHDRAW/', '/withdraw'],
  ] as const) {
    it(`leads from ${path} to the form`, async () => {
      const response = await visit(path, 'en');
      expect(response.status).to.equal(303);
      expect(response.headers.get('location')).to.equal(form);
    });
  }

  for (const [language, entry, withdraw] of [
    ['en', 'Cancel subscription', 'Withdraw from contract here'],
    ['de', 'Verträge hier kündigen', 'Vertrag widerrufen'],
    ['nl', 'Opzeggen', 'hier de overeenkomst herroepen'],
  ] as const) {
    it(`is a page with both ways out for people (${language})`, async () => {
      const response = await visit('/kundigen', language);
      expect(response.status).to.equal(404);
      const page = await response.text();
      expect(page).to.include(`href="/leave?lang=${language}">${entry}</a>`);
      expect(page).to.include(`href="/withdraw?lang=${language}">${withdraw}</a>`);
    });
  }

  it('is JSON for programs, and leads nobody out of this website', async () => {
    const response = await fetch(`${app.url}/leave/`, { redirect: 'manual' });
    expect(response.status).to.equal(404);
    expect(await response.json()).to.have.nested.property('error.code', 'NotFound');
    const outside = await visit('//evil.example/leave/', 'en');
    expect(outside.status).to.equal(404);
  });
});

// Makes norec-rules/messages/<language>/countries.ftl from CLDR. Run it where the npm package is installed:
//
//   npm i cldr-localenames-full@48.2.0 && node <here>/make-countries.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cldr = join(process.cwd(), 'node_modules/cldr-localenames-full');
const { version } = JSON.parse(readFileSync(join(cldr, 'package.json'), 'utf8'));
// CLDR's codes that ISO 3166-1 does not hold: islands kept apart, the European Union, test and unknown regions.
const NOT_ISO = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const SHORT = new Set(['HK', 'MO', 'PS']);

const messages = join(here, '../../norec-rules/messages');
for (const language of readdirSync(messages)) {
  // Portuguese as in Portugal; what CLDR calls `pt` is Brazil's.
  const locale = language === 'pt' ? 'pt-PT' : language;
  const file = JSON.parse(readFileSync(join(cldr, 'main', locale, 'territories.json'), 'utf8'));
  const names = file.main[locale].localeDisplayNames.territories;
  const codes = Object.keys(names).filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_ISO.has(code)).sort();
  const lines = codes.map((code) => `country-${code} = ${SHORT.has(code) ? names[`${code}-alt-short`] ?? names[code] : names[code]}`);
  writeFileSync(join(messages, language, 'countries.ftl'), `### Names of countries, from Unicode CLDR ${version} (npm cldr-localenames-full), Unicode licence.\n### Made by widget-wasm/static/make-countries.mjs. Do not edit.\n\n## Later: a list to choose from\n${lines.join('\n')}\n`);
}

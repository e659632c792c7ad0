// Writes how Node's own Intl puts amounts, per cents and dates, for the test that compares our forms with them.
//
//     node tests/golden/intl.mjs > tests/golden/intl.json
//
// Run by hand, and read the difference: a newer Node brings newer data from the Unicode consortium.

import { readdirSync } from 'node:fs';

// The languages are the folders of messages; of these, Intl's own choice of a country is another than ours.
const countries = { en: 'en-GB', nb: 'nb-NO', pt: 'pt-PT' };
const messages = new URL('../../norec-rules/messages/', import.meta.url);
const locales = Object.fromEntries(readdirSync(messages).sort().map((code) => [code, countries[code] ?? code]));

const amounts = {
  NOK: ['0', '5', '0.5', '999.99', '1234', '1234.5', '-1234.5', '-1234', '1234567', '1234567.05', '-1234567.05',
    '1234567890', '1234567890.25'],
  USD: ['9.9', '1234', '1234.5', '-1234.5', '1234567.05', '1234567890.25'],
  UGX: ['7', '1234', '-1234', '1234567', '1234567890'],
};

// Units and scale: 125 at 3 is 0.125, which is 12.5 per cent.
const shares = [[0, 2], [1, 2], [10, 2], [125, 3], [801, 4], [100, 2], [1234, 2]];

const days = Array.from({ length: 12 }, (_, month) => [2027, month + 1, month === 5 ? 1 : 10 + month]);
days.push([2028, 2, 29], [2026, 12, 31]);

const two = (number) => String(number).padStart(2, '0');
const out = { node: process.version, icu: process.versions.icu, amounts: [], shares: [], days: [] };

for (const [language, locale] of Object.entries(locales)) {
  for (const [currency, list] of Object.entries(amounts)) {
    // A sign such as US$ is not for us: an amount in another currency than NOK carries its code.
    const currencyDisplay = currency === 'NOK' ? 'symbol' : 'code';
    const form = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    for (const amount of list) out.amounts.push({ language, amount, currency, text: form.format(amount) });
  }
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  for (const [units, scale] of shares) {
    out.shares.push({ language, units, scale, text: percent.format(`${units}e-${scale}`) });
  }
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  for (const [year, month, day] of days) {
    const date = new Date(Date.UTC(year, month - 1, day));
    out.days.push({ language, day: `${year}-${two(month)}-${two(day)}`, text: long.format(date) });
  }
}

const rows = (list) => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
const parts = ['amounts', 'shares', 'days'].map((name) => `  "${name}": [\n${rows(out[name])}\n  ]`);
console.log(`{\n  "node": "${out.node}",\n  "icu": "${out.icu}",\n${parts.join(',\n')}\n}`);

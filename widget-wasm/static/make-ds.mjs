// Makes ds.css: Designsystemet cut down to what the widget uses, its tokens on the
// shadow host as well as on the page. Run it where the npm packages are installed:
//
//   npm i @digdir/designsystemet-css@1.22 @digdir/designsystemet-theme@1.11 purgecss lightningcss
//   node --preserve-symlinks-main make-ds.mjs   (see README.md for the one line)
//
// It reads the class names from ../src/**/*.rs and ../static, so run it again when a
// component is added.
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(process.cwd(), 'package.json'));
const postcss = require('postcss');
const { PurgeCSS } = require('purgecss');
const { transform } = require('lightningcss');

const packages = join(process.cwd(), 'node_modules/@digdir');
const read = (path) => readFileSync(path, 'utf8');
const version = (name) => JSON.parse(read(join(packages, name, 'package.json'))).version;

const COMPONENTS = ['base', 'heading', 'label', 'button', 'input', 'field', 'fieldset', 'link', 'tag', 'card', 'table', 'validation-message', 'error-summary'];
// PurgeCSS drops `:is(summary, u-summary)`, so this one is kept whole.
const WHOLE = ['details'];
const COLOURS = ['accent', 'neutral', 'success', 'warning', 'info', 'danger'];
const SCOPES = ['accent', 'neutral'];

const rustFiles = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? rustFiles(join(dir, entry.name)) : entry.name.endsWith('.rs') ? [join(dir, entry.name)] : []);
const content = [...rustFiles(join(here, '../src')), join(here, 'index.html')].map((path) => ({ raw: read(path), extension: 'html' }));
const ours = read(join(here, 'check.css'));

async function components() {
  const source = join(packages, 'designsystemet-css/dist/src');
  const raw = COMPONENTS.map((name) => read(join(source, `${name}.css`))).join('\n').replace(':where([type=text],[type=email],[type=tel],[type=url],[type=search])', ':where([type=text])');
  const [purged] = await new PurgeCSS().purge({ content, css: [{ raw }], keyframes: true, safelist: { standard: [/^data-/, ':not', ':has', ':where', ':is'] } });
  const root = postcss.parse(purged.css + WHOLE.map((name) => read(join(source, `${name}.css`))).join('\n'));
  const unused = /data-(size|weight|position|state)|data-field=(counter|validation)|ds-(field|card|details)\[data-variant|:is\((img|button)|button,|:dir\(|caption|tfoot|textarea|aria-invalid|readonly|role=switch|multiple|affix|indeterminate|clickdelegate|data-fullwidth|data-icon|type=(file|color|range|date|time)|data-typography|tooltip|data-variant="?tinted|ds-card__block|part\(|aria-busy|data-sticky|data-zebra|data-hover|data-border|:disabled|aria-disabled/;
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => !unused.test(selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')) || isHeading(selector));
    if (rule.selector === '') rule.remove();
  });
  return root;
}

function theme() {
  const root = postcss.parse(read(join(packages, 'designsystemet-theme/brand/digdir.css')));
  root.walkAtRules('media', (media) => media.remove());
  // Rounded sizes are for root font sizes that are no multiple of four; every other one has them without.
  root.walkAtRules('supports', (supports) => { if (/round\(/.test(supports.params)) supports.remove(); });
  root.walkRules((rule) => {
    const scope = rule.selector.match(/data-color="(\w+)"/)?.[1];
    const layer = rule.parent.params ?? '';
    if (layer.endsWith('secondary') || (scope && !SCOPES.includes(scope)) || /^\[data-size/.test(rule.selector)) rule.remove();
    else if (layer.endsWith('dark')) {
      const attribute = rule.clone({ selectors: [':root[data-color-scheme=dark]', ':host([data-color-scheme=dark])'] });
      const media = postcss.atRule({ name: 'media', params: '(prefers-color-scheme:dark)' });
      media.append(rule.clone({ selectors: [':root:not([data-color-scheme])', ':host(:not([data-color-scheme]))'] }));
      rule.replaceWith(media, attribute);
    } else if (scope === 'neutral') rule.selectors = ['[data-color=neutral]'];
    else if (rule.parent.type !== 'atrule' || rule.parent.name !== 'supports') rule.selectors = [':root', ':host'];
  });
  // One size: the medium one. The other sizes would set every token again on each [data-size].
  root.walkDecls('--ds-size-mode-font-size', (decl) => { decl.value = 'var(--ds-size-mode-font-size--md)'; });
  // Of that size the unit is a quarter of the root's font size, and the scale of type is not stretched.
  root.walkDecls('--ds-size-unit', (decl) => { decl.value = '.25rem'; });
  root.walkDecls(/^--ds-font-size-/, (decl) => { decl.value = decl.value.replace(/^calc\(([\d.]+rem) \* var\(--_ds-font-size-factor\)\)$/, '$1'); });
  return root;
}

// The sizes of headings that the sources name.
const sizes = content.map(({ raw }) => raw).join('\n');
const isHeading = (selector) => /ds-heading/.test(selector) && [...selector.matchAll(/data-size="?(\w+)/g)].every(([, size]) => sizes.includes(`ds-heading[data-size=${size}]`));

// Puts the value of a custom property in its places where it is declared but once, by its component or by the theme, and
// read no more than a few times: nothing can override it, and no element between the two declares what it is made of.
const FEW = 3;
function inline(root, extra) {
  for (let changed = true; changed;) {
    changed = false;
    const declared = new Map();
    root.walkDecls(/^--/, (decl) => { declared.set(decl.prop, [...(declared.get(decl.prop) ?? []), decl]); });
    for (const [name, decls] of declared) {
      const read = new RegExp(`var\\(\\s*${name}\\s*\\)`, 'g');
      const fallback = new RegExp(`var\\(\\s*${name}\\s*,`);
      const inMedia = decls[0].parent.parent.type === 'atrule' && decls[0].parent.parent.name !== 'layer';
      if (decls.length !== 1 || inMedia || new RegExp(`${name}[^\\w-]`).test(extra)) continue;
      let reads = 0;
      let isPlain = true;
      root.walkDecls((decl) => { reads += (decl.value.match(read) ?? []).length; isPlain &&= !fallback.test(decl.value); });
      if (!isPlain || reads === 0 || reads > FEW && decls[0].value.length > 8) continue;
      root.walkDecls((decl) => { decl.value = decl.value.replace(read, () => decls[0].value); });
      decls[0].remove();
      changed = true;
    }
  }
}

// Custom properties that nothing reads, taken away until none is left.
function dropUnread(root, extra) {
  for (;;) {
    let text = extra;
    root.walkDecls((decl) => { text += `;${decl.value}`; });
    const seen = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    let dropped = 0;
    root.walkDecls(/^--/, (decl) => { if (!seen.has(decl.prop)) { decl.remove(); dropped += 1; } });
    if (dropped === 0) return;
  }
}

const sheet = postcss.root();
sheet.append(postcss.parse('@layer ds.theme,ds.base,ds.components;'));
sheet.append(theme().nodes);
const layer = postcss.atRule({ name: 'layer', params: 'ds.components' });
layer.append((await components()).nodes);
sheet.append(layer);
sheet.walkRules((rule) => {
  rule.selectors = rule.selectors.map((one) => (one === 'body' ? ':host' : one)).flatMap((one) => (one === ':root' ? [':root', ':host'] : [one]));
  rule.selectors = [...new Set(rule.selectors)];
});
// A page that sets its own root font size (mdBook: 62.5 %) sets `--rem` on the element.
sheet.walkDecls((decl) => { decl.value = decl.value.replace(/(?<![\w.])(\d*\.?\d+)rem\b/g, (_, n) => `calc(${n}*var(--rem,1rem))`); });
dropUnread(sheet, ours);
inline(sheet, ours);
sheet.walkRules((rule) => { if (rule.nodes.length === 0) rule.remove(); });
sheet.walkAtRules((rule) => { if (rule.nodes?.length === 0) rule.remove(); });

const { code } = transform({ filename: 'ds.css', code: Buffer.from(sheet.toString()), minify: true, targets: { chrome: 105 << 16, firefox: 121 << 16, safari: (15 << 16) | (4 << 8) } });
const header = `/* Designsystemet by Digdir, MIT licence, github.com/digdir/designsystemet.\n   From npm @digdir/designsystemet-css ${version('designsystemet-css')} and @digdir/designsystemet-theme ${version('designsystemet-theme')} (brand digdir).\n   Made by make-ds.mjs: only the components used, tokens on :root and :host. Do not edit. */\n`;
writeFileSync(join(here, 'ds.css'), header + code.toString().replaceAll(/--lightningcss-(light|dark): ?(initial)?;/g, '') + '\n');

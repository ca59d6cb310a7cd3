// csl-citeproc.mjs STYLE.csl ITEMS.jsonl REPETITIONS LOCALES [LIMIT]: the same work as the benchmark's verb "csl", done by
// citeproc-js (npm citeproc), for csl.sh to compare. Prints the median of bibliography items a second.
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const CSL = createRequire(process.cwd() + '/')('citeproc');
const [styleFile, itemFile, repetitions, locales, limit] = process.argv.slice(2);
const style = readFileSync(styleFile, 'utf8');
const items = readFileSync(itemFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).slice(0, limit || undefined);
const byId = new Map(items.map((item) => [String(item.id), item]));
const texts = new Map();
const sys = {
  retrieveItem: (id) => byId.get(String(id)),
  retrieveLocale: (language) => {
    if (!texts.has(language)) {
      const file = `${locales}/locales-${language}.xml`;
      texts.set(language, existsSync(file) ? readFileSync(file, 'utf8') : false);
    }
    return texts.get(language);
  },
};

const rates = [];
for (let i = 0; i < Number(repetitions); i++) {
  const engine = new CSL.Engine(sys, style);
  const start = process.hrtime.bigint();
  engine.updateItems([...byId.keys()]);
  engine.makeBibliography();
  rates.push(items.length / (Number(process.hrtime.bigint() - start) / 1e9));
}
rates.sort((a, b) => a - b);
console.log(`bibliography: ${rates[rates.length >> 1].toFixed(0)} items/s`);

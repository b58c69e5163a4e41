import { headerCases } from './headerCases';
import { judge, type Score } from './judge';

const shown = process.argv[2];

function line(name: string, { total, right, wrong, kinds }: Score): string {
  const share = (count: number) => `${((count / total) * 100).toFixed(1)} %`;
  return `${name.padEnd(12)} columns ${String(total).padStart(5)}  right ${share(right)}  wrong ${share(wrong)}  other kind ${String(kinds)}`;
}

const cases = headerCases();
for (const letter of [...new Set(cases.map(({ id }) => id[0]!))]) {
  const score = judge(cases.filter(({ id }) => id.startsWith(letter)));
  console.log(line(letter, score));
  if (shown === letter) console.log(score.misses.join('\n'));
}

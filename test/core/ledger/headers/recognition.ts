/**
 * Prints how well header lists are understood: npx tsx test/core/ledger/headers/recognition.ts [h]
 * With the first letter of a group of lists, what is not understood in it is listed.
 */
import { headerCases } from './headerCases';
import { judge, type Score } from './judge';
import { withoutEachList } from './withoutList';

const listed = process.argv[2];

function line(name: string, { total, right, wrong, kinds }: Score): string {
  const share = (count: number) => `${((count / total) * 100).toFixed(1)} %`.padStart(7);
  return `${name.padEnd(28)}${String(total).padStart(6)}  right ${share(right)}  wrong ${share(wrong)}  other kind ${String(kinds)}`;
}

const cases = headerCases();
const groups = [...new Set(cases.map(({ id }) => id[0]!))];
console.log(`${String(cases.length)} lists; columns by group:`);
for (const letter of groups) {
  const score = judge(cases.filter(({ id }) => id.startsWith(letter)));
  console.log(line(letter, score));
  if (listed === letter) console.log(score.misses.join('\n'));
}
console.log(line('all', judge(cases)));
const without = withoutEachList(cases);
console.log(line('each without its own rules', without));
if (listed === 'without') console.log(without.misses.join('\n'));

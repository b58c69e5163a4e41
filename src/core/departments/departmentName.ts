import { memoised } from '../words/memoised';
import { plainName } from '../words/plainText';
import { type Department, departmentById, departments } from '../regulation/departments';
import { departmentWords } from '../regulation/departmentWords';
import { wordFinder } from '../words/wordFinder';

const bodies = new Map<string, Department>();
for (const { id, bodies: names } of departmentWords[0]?.value ?? []) {
  for (const name of names) bodies.set(plainName(name), departmentById(id));
}
for (const department of departments) bodies.set(plainName(department.name), department);

const words = new Map<string, Department | null>(bodies);
// 人民政府 holds the letters of 民政 and is no department.
words.set('人民政府', null);
for (const { id, short } of departmentWords[0]?.value ?? []) {
  for (const word of short) words.set(plainName(word), departmentById(id));
}

const findBodies = wordFinder(bodies);
const findWords = wordFinder(words);

/** Every department that a cell names, from left to right, old names included; empty when none is known. */
export const matchDepartments = memoised((text: string): readonly Department[] => {
  const plain = plainName(text);
  // A full name first: 晋城市生态环境局 must not be read by the short words inside it.
  const found = findBodies(plain).length > 0 ? findBodies(plain) : findWords(plain);
  const named = found.map(({ means }) => means).filter((department) => department !== null);
  return [...new Set(named.reverse())];
});

/** A body or its office as the last word of a name: 高平市教育局, 高平市教育局机关食堂, but not 教育局家属院小区. */
const ofTheBody =
  /^(?:机关|本级|食堂|机关食堂|办公楼|办公大楼|办公区|后勤|后勤服务中心|机关服务中心|综合楼|大楼|机关办公楼)?$/;

/** The department to whose own system (系统内) a unit belongs by its name; null for others. */
export const ownerDepartment = memoised((unitName: string): Department | null => {
  const plain = plainName(unitName);
  const last = findBodies(plain)[0];
  return last !== undefined && ofTheBody.test(plain.slice(last.end)) ? last.means : null;
});

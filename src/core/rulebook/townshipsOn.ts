import type { Day } from '../dates/day';
import type { Township } from '../regulation/townships';
import { valueOn } from '../regulation/valueOn';
import type { RuleBook } from './ruleBook';

/** The townships on a day. Before the first list the oldest one: the places are older than it. */
export function townshipsOn({ townships }: Pick<RuleBook, 'townships'>, asOf: Day): readonly Township[] {
  return valueOn(townships, asOf) ?? townships.at(-1)?.value ?? [];
}

import type { Origin } from '../ledger/entry';
import type { Statement } from '../register/register';
import type { Source } from '../regulation/inForce';
import { lawPublicService } from '../regulation/sources/requirements';
import type { Text } from '../text';
import { text } from './reasons';
import type { Reason, Verdict } from './requirement';

/** A number that reaches its limit; in words when somebody asks. */
export class Condition {
  constructor(
    private readonly number: number,
    private readonly unit: string,
    private readonly limit: number | null,
    private readonly zh: string,
    private readonly en: string,
    readonly source: Source,
  ) {}

  get text(): Text {
    const { number, unit, limit, zh, en } = this;
    if (limit === null) return text(`${number}${unit}${zh}`, `${number} ${en}`);
    // A limit of one is no news.
    const [zhLimit, enLimit] = limit > 1 ? [`(界限${limit}${unit})`, ` (limit ${limit})`] : ['', ''];
    return text(`${zh}${number}${unit}${zhLimit}`, `${number} ${en}${enLimit}`);
  }

  /** 特种设备安全法 第三十六条: an organisation will do in place of a full-time manager. */
  get organisationWillDo(): boolean {
    return this.source === lawPublicService;
  }
}

/** A reason that follows from conditions: these in one phrase, then what they come to. In words when somebody asks. */
export class DutyReason implements Reason {
  constructor(
    readonly verdict: Verdict,
    private readonly conditions: readonly Condition[],
    private readonly then: Text,
    readonly source: Source,
    private readonly statement: Pick<Statement<unknown>, 'origin'>,
  ) {}

  get text(): Text {
    const texts = this.conditions.map((condition) => condition.text);
    const [zh, en] = [texts.map((each) => each.zh).join('、'), texts.map((each) => each.en).join(', ')];
    return text(`${zh}${this.then.zh}`, `${en}${this.then.en}`);
  }

  get at(): readonly Origin[] {
    const { origin } = this.statement;
    return origin === null ? [] : [origin];
  }
}

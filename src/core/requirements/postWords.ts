import type { OperatorRequirement } from '../regulation/operatorRequirements';
import type { Text } from '../text';
import { text } from './reasons';

/** What there is to say about a post that needs a certificate. One object for each line of the table of operators. */
export class PostWords {
  readonly held: Text;
  readonly expiryUnknown: Text;
  readonly itemUnknown: Text;
  readonly allExpired: Text;
  readonly noList: Text;
  readonly notListed: Text;
  readonly denied: Text;
  private readonly zh: string;
  private readonly en: string;

  constructor({ post, items }: OperatorRequirement) {
    const zh = `${post.zh}(${items.join('或')})`;
    const en = `${post.en} (${items.join(' or ')})`;
    this.zh = zh;
    this.en = en;
    this.held = text(`${zh}有人持有效证书`, `Somebody holds a valid certificate: ${en}`);
    this.expiryUnknown = text(`${zh}证书有效期不明，需核实`, `The expiry is not known: ${en}`);
    this.itemUnknown = text(
      `未见${zh}，有证书的作业项目不明，需核实`,
      `No ${en} is listed, but a certificate of unknown item`,
    );
    this.allExpired = text(`${zh}证书都已过有效期，疑似无有效证书`, `Every certificate has expired: ${en}`);
    this.noList = text(`须有${zh}，工作簿中没有作业人员台账`, `${en} is needed; the workbook has no list of operators`);
    this.notListed = text(
      `须有${zh}，台账写有作业人员但未列名单`,
      `${en} is needed; the ledger states operators but does not list them`,
    );
    this.denied = text(
      `在用设备须有${zh}，台账写明操作人员没有证件，疑似无证作业，需核实`,
      `${en} is needed; the ledger says that the operators have no certificate`,
    );
  }

  perhapsNeeded(devices: number): Text {
    return text(
      `${devices}台设备是否须配${this.zh}需核实，台账未见有效证书`,
      `${devices} device(s) may need ${this.en}; no valid certificate is listed`,
    );
  }

  nobody(devices: number): Text {
    return text(
      `${devices}台在用设备须有${this.zh}，作业人员台账未见该单位有人持证，疑似无证作业，需核实`,
      `${devices} device(s) in use need ${this.en}; nobody of the unit is listed with it`,
    );
  }
}

const known = new WeakMap<OperatorRequirement, PostWords>();

export function postWords(line: OperatorRequirement): PostWords {
  let words = known.get(line);
  if (words === undefined) known.set(line, (words = new PostWords(line)));
  return words;
}

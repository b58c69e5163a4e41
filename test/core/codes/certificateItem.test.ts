import fc from 'fast-check';
import { parseCertificateItems } from '../../../src/core/codes/certificateItem';
import { certificateItems, oldCertificateItems } from '../../../src/core/regulation/certificateItems';

describe('the items in force', () => {
  it.each(certificateItems[0]!.value!.map(({ code, name }) => [code, name]))(
    '%s is read by its code and by its name %s',
    (code, name) => {
      expect(parseCertificateItems(name)).toEqual({ items: [code], oldItems: [] });
      if (!code.startsWith('HJ')) {
        expect(parseCertificateItems(code)).toEqual({ items: [code], oldItems: [] });
        expect(parseCertificateItems(`${name}(${code})`)).toEqual({ items: [code], oldItems: [] });
        expect(parseCertificateItems(`${code} ${name}`)).toEqual({ items: [code], oldItems: [] });
      }
    },
  );

  it('has a meaning of its own for every word', () => {
    for (const { code, words } of certificateItems[0]!.value!) {
      for (const word of words) expect([word, parseCertificateItems(word).items]).toEqual([word, [code]]);
    }
  });

  it.each(oldCertificateItems[0]!.value!.map((code) => [code]))('%s is an old code', (code) => {
    expect(parseCertificateItems(code)).toEqual({ items: [], oldItems: [code] });
  });
});

describe('cells as people write them', () => {
  it.each<[string, string[], string[]]>([
    ['叉车司机', ['N1'], []],
    ['叉车', ['N1'], []],
    ['起重机司机', ['Q2'], []],
    ['起重机司机（限桥式起重机）', ['Q2'], []],
    ['桥门式起重机司机', ['Q2'], []],
    ['起重机指挥', ['Q1'], []],
    ['锅炉司炉', ['G1'], []],
    ['工业锅炉司炉', ['G1'], []],
    ['安全管理', ['A'], []],
    ['特种设备安全管理A', ['A'], []],
    ['快开门式压力容器操作', ['R1'], []],
    ['观光车司机', ['N2'], []],
    ['观光车和观光列车司机', ['N2'], []],
    ['电梯修理', ['T'], []],
    ['电梯维修', ['T'], []],
    ['电梯安装', ['T'], []],
    ['气瓶充装', ['P'], []],
    ['安全阀校验', ['F'], []],
    ['N1、Q2', ['N1', 'Q2'], []],
    ['N1/N2', ['N1', 'N2'], []],
    ['n1 q2', ['N1', 'Q2'], []],
    ['Ｎ１', ['N1'], []],
    ['叉车司机、起重机司机', ['N1', 'Q2'], []],
    ['叉车司机和起重机司机', ['N1', 'Q2'], []],
    ['叉车司机N1;N1', ['N1'], []],
    ['A、G1,G3', ['A', 'G1', 'G3'], []],
    ['特种设备作业(叉车)', ['N1'], []],
    ['A1', [], ['A1']],
    ['A4/N1', ['N1'], ['A4']],
    ['T3', [], ['T3']],
    ['电梯司机', [], ['T3']],
    ['Q10', [], ['Q10']],
    ['Q3、Q4', [], ['Q3', 'Q4']],
    ['压力管道巡检维护', [], ['D1']],
    ['低压电工', [], []],
    ['焊工(熔化焊)', [], []],
    ['熔化焊接与热切割作业', [], []],
    ['高处作业', [], []],
    ['特种设备金属焊接', ['HJ1'], []],
    ['', [], []],
    ['/', [], []],
    ['无', [], []],
    ['TS1405812023000123', [], []],
  ])('%s', (text, items, oldItems) => {
    expect(parseCertificateItems(text)).toEqual({ items, oldItems });
  });

  it('gives each caller lists of its own', () => {
    parseCertificateItems('N1').items.push('changed');
    expect(parseCertificateItems('N1').items).toEqual(['N1']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseCertificateItems(text).items).toBeInstanceOf(Array);
      }),
    );
  });
});

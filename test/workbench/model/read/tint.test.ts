import fc from 'fast-check';
import { mixed, tinted } from '../../../../src/workbench/model/read/tint';

// As the colour dialogs of Excel 2019 show the shades of the Office theme.
test.each([
  ['4472C4', 0.79998168889431442, 'D9E1F2'],
  ['4472C4', 0.59999389629810485, 'B4C6E7'],
  ['4472C4', 0.39997558519241921, '8EA9DB'],
  ['4472C4', -0.249977111117893, '305496'],
  ['ED7D31', 0.79998168889431442, 'FCE4D6'],
  ['ED7D31', -0.249977111117893, 'C65911'],
  ['A5A5A5', 0.59999389629810485, 'DBDBDB'],
  ['FFC000', 0.79998168889431442, 'FFF2CC'],
  ['FFC000', -0.499984740745262, '806000'],
  ['5B9BD5', 0.79998168889431442, 'DDEBF7'],
  ['70AD47', 0.79998168889431442, 'E2EFDA'],
  ['70AD47', -0.249977111117893, '548235'],
  ['44546A', 0.39997558519241921, '8497B0'],
  ['E7E6E6', -0.499984740745262, '757171'],
  ['FFFFFF', -0.14999847407452621, 'D9D9D9'],
  ['000000', 0.34998626667073579, '595959'],
])('%s with a tint of %d is %s, within two steps of Excel’s own rounding', (colour, tint, expected) => {
  const channels = (text: string): number[] => [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const made = channels(tinted(colour, tint));
  channels(expected).forEach((value, at) => {
    expect(Math.abs(made[at]! - value)).toBeLessThanOrEqual(2);
  });
});

test('no tint leaves a colour alone, the ends are white and black', () => {
  const colour = fc.nat({ max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0').toUpperCase());
  fc.assert(
    fc.property(colour, (one) => {
      expect([tinted(one, 0), tinted(one, 1), tinted(one, -1)]).toEqual([one, 'FFFFFF', '000000']);
      expect(tinted(tinted(one, 1e-9), -1e-9)).toBe(one);
    }),
  );
});

test('an eighth of black over white is a light grey', () => {
  // 255 × 7 / 8 = 223.1
  expect(mixed('000000', 'FFFFFF', 0.125)).toBe('DFDFDF');
});

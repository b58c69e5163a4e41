import type { Colour, Icon } from './drawIcon';
import { both, box, disc, polygon, stroke, without } from './shapes';
import { shield } from './shield';

// Fluent's brand blue, and its red, yellow and green; they keep their contrast on light and on dark ribbons.
const blue: Colour = [0x0f, 0x6c, 0xbd];
const pale: Colour = [0x9c, 0xc3, 0xe6];
const red: Colour = [0xd1, 0x34, 0x38];
const yellow: Colour = [0xf2, 0xb0, 0x0f];
const green: Colour = [0x2c, 0x96, 0x3c];
const white: Colour = [0xff, 0xff, 0xff];

const sizes = [16, 32, 80];

/** The ribbon's icons: the product's mark under its own name, every other one under the name of its button. */
export const icons: Readonly<Record<string, { readonly sizes: readonly number[]; readonly icon: Icon }>> = {
  icon: {
    // 64 is what the list of add-ins shows on sharp screens.
    sizes: [16, 32, 64, 80],
    icon: [
      [blue, shield],
      [white, stroke(3.8, [10, 16], [14.5, 20.5], [22.5, 12])],
    ],
  },
  // A heartbeat.
  'icon-check': {
    sizes,
    icon: [
      [blue, disc(16, 16, 14)],
      [white, stroke(3, [5, 17], [10, 17], [13, 9], [18, 24], [21, 17], [27, 17])],
    ],
  },
  // Levels that rise with the risk.
  'icon-grade': {
    sizes,
    icon: [
      [green, box(2, 20, 10, 30)],
      [yellow, box(12, 12, 20, 30)],
      [red, box(22, 2, 30, 30)],
    ],
  },
  // A leaf of a calendar with one day marked.
  'icon-dueDates': {
    sizes,
    icon: [
      [blue, box(4, 4, 28, 28, 2)],
      [white, box(6, 12, 26, 26)],
      [blue, box(8, 2, 12, 6)],
      [blue, box(20, 2, 24, 6)],
      [pale, box(8, 14, 12, 18)],
      [pale, box(14, 14, 18, 18)],
      [pale, box(20, 14, 24, 18)],
      [pale, box(8, 20, 12, 24)],
      [red, box(14, 20, 24, 24)],
    ],
  },
  // One row of a table stands out.
  'icon-highlight': {
    sizes,
    icon: [
      [blue, box(4, 4, 28, 28)],
      [white, box(6, 6, 26, 10)],
      [white, box(6, 22, 26, 26)],
      [red, box(2, 12, 30, 20)],
    ],
  },
  // An office with columns.
  'icon-departmentSummaries': {
    sizes,
    icon: [
      [blue, polygon([16, 2], [30, 10], [30, 12], [2, 12], [2, 10])],
      [blue, box(6, 14, 10, 24)],
      [blue, box(14, 14, 18, 24)],
      [blue, box(22, 14, 26, 24)],
      [blue, box(2, 26, 30, 30)],
    ],
  },
  // A place on a map.
  'icon-townshipSummaries': {
    sizes,
    icon: [
      [green, disc(16, 12, 10)],
      [green, polygon([7, 16.4], [25, 16.4], [16, 30])],
      [white, disc(16, 12, 4)],
    ],
  },
  // A list in order of severity.
  'icon-findings': {
    sizes,
    icon: [
      [red, disc(6, 6, 3.2)],
      [yellow, disc(6, 16, 3.2)],
      [blue, disc(6, 26, 3.2)],
      [blue, box(12, 4, 30, 8)],
      [blue, box(12, 14, 30, 18)],
      [blue, box(12, 24, 30, 28)],
    ],
  },
  // On from the one finding to the next.
  'icon-nextFinding': {
    sizes,
    icon: [
      [red, disc(5, 16, 4)],
      [blue, box(12, 12, 20, 20)],
      [blue, polygon([20, 4], [32, 16], [20, 28])],
    ],
  },
  // A rubber that has wiped a line.
  'icon-clear': {
    sizes,
    icon: [
      [red, polygon([13, 4], [29, 4], [18, 24], [2, 24])],
      [pale, polygon([7.5, 14], [23.5, 14], [18, 24], [2, 24])],
      [blue, box(2, 26, 30, 30)],
    ],
  },
  // An arrow that turns back.
  'icon-undo': {
    sizes,
    icon: [
      [blue, both(without(disc(17, 18, 11), disc(17, 18, 7)), (x, y) => x >= 17 || y > 24)],
      [blue, box(12, 7, 17, 11)],
      [blue, polygon([13, 1], [13, 17], [3, 9])],
    ],
  },
  // A window with its pane on the right.
  'icon-openPane': {
    sizes,
    icon: [
      [blue, box(2, 4, 30, 28, 2)],
      [white, box(4, 10, 18, 26)],
      [pale, box(20, 10, 28, 26)],
    ],
  },
};

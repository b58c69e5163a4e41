import type { Area } from '../../../src/core';
import type { BookChange } from '../../../src/workbench/book/book';
import type { ChangeDrawing } from '../../../src/workbench/grid/changeDrawing';
import { createFollower } from '../../../src/workbench/grid/follow';

const at = (row: number): Area => ({ top: row, left: 0, bottom: row, right: 0 });
const cells = (row: number): BookChange => ({ kind: 'cells', sheet: 'lifts', area: at(row) });

/** A follower whose drawing fails as long as `fails` says; what it drew is in `log`. */
function started() {
  const log: string[] = [];
  const said: string[] = [];
  const fails = { draw: false, redraw: false };
  const changes: ChangeDrawing = {
    draw: (change) => {
      log.push(change.kind === 'cells' ? `row ${change.area.top}` : change.kind);
      return fails.draw ? Promise.reject(new Error('broken')) : Promise.resolve();
    },
    redraw: (sheet) => {
      log.push(`whole ${String(sheet)}`);
      return fails.redraw ? Promise.reject(new Error('broken')) : Promise.resolve();
    },
    endTurn: () => undefined,
  };
  const follower = createFollower({ changes, allPut: () => undefined, say: ({ en }) => said.push(en) });
  return { follower, log, said, fails };
}

test('what fails to be drawn is drawn whole, nothing is said, and the next changes are followed', async () => {
  const { follower, log, said, fails } = started();
  fails.draw = true;
  follower.tell(cells(1));
  await follower.settled();
  fails.draw = false;
  follower.tell(cells(2));
  await follower.settled();
  expect(log).toEqual(['row 1', 'whole lifts', 'row 2']);
  expect(said).toEqual([]);
});

test('what really cannot be drawn is said once, and tried again with the next changes until it is drawn', async () => {
  const { follower, log, said, fails } = started();
  fails.draw = fails.redraw = true;
  follower.tell(cells(1));
  await follower.settled();
  follower.tell(cells(2));
  await follower.settled();
  expect(said).toHaveLength(1);
  fails.draw = fails.redraw = false;
  log.length = 0;
  follower.tell({ kind: 'cells', sheet: 'boilers', area: at(3) });
  await follower.settled();
  follower.tell(cells(4));
  await follower.settled();
  expect(log).toEqual(['row 3', 'whole lifts', 'row 4']);
  expect(said).toHaveLength(1);
});

test('tabs that could not be drawn come before the sheets', async () => {
  const { follower, log, fails } = started();
  fails.draw = true;
  follower.tell(cells(1));
  follower.tell({ kind: 'tabs' });
  await follower.settled();
  expect(log).toEqual(['tabs', 'row 1', 'whole null', 'whole lifts']);
});

test('a drawing that is gone says nothing', async () => {
  const { follower, said, fails } = started();
  fails.draw = fails.redraw = true;
  follower.tell(cells(1));
  follower.stop();
  await follower.settled();
  expect(said).toEqual([]);
});

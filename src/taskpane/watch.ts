import type { OfficeLike } from './officeLike';
import { watchStart } from './watchStart';

watchStart({
  find: (id) => document.getElementById(id),
  office: () => (window as { Office?: OfficeLike }).Office,
  after: (ms, action) => {
    setTimeout(action, ms);
  },
});

export type Engine = typeof import('./engine');

let engine: Engine | null = null;
let loading: Promise<Engine> | null = null;

/** The engine where it is there already. */
export function engineHere(): Engine | null {
  return engine;
}

/** Fetches the engine; after a failure the next call tries again. */
export function loadEngine(): Promise<Engine> {
  loading ??= import(/* webpackChunkName: 'engine' */ './engine').then(
    (loaded) => (engine = loaded),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

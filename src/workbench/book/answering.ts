/** The worker's side of an interface of promises: what is known at once needs no promise. */
export type Answering<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => Promise<infer Answer>
    ? (...args: Args) => Answer | Promise<Answer>
    : never;
};

/**
 * An iteration that lets go of what it holds whenever it is left. A generator that was never begun runs no `finally`: a caller
 * who is gone before the first rows would keep a connection and its moment of the database for ever.
 */

/** `end` may be called several times. */
export function endedWhenLeft<T>(
  batches: AsyncGenerator<T, void, undefined>,
  end: () => void,
): AsyncIterableIterator<T> {
  return {
    next: () => batches.next(),
    async return() {
      await batches.return();
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

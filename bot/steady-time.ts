/**
 * Time that never goes back. Where the machine's clock is set back, it goes on at half the speed
 * until the machine's has caught up, so that what is due in two seconds is done in four, and not
 * when the hour has come again. Where the machine's is set forward, it follows at once.
 * @param machine Milliseconds since 1970, as the machine says.
 * @param stopwatch Milliseconds since any moment; nobody sets it.
 */
export function steadyTime(
  machine: () => number,
  stopwatch: () => number = () => performance.now(),
): () => number {
  let said = machine();
  let measured = stopwatch();
  let shown = said;
  return () => {
    const now = machine();
    const at = stopwatch();
    const passed = Math.min(Math.max(now - said, 0), at - measured);
    shown = Math.max(now, shown + passed / 2);
    said = now;
    measured = at;
    return shown;
  };
}

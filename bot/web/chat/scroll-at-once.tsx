import GlideTo, { type SpineToProps } from 'react-scroll-to-bottom/lib/esm/SpineTo.js';
import { useLayoutEffect } from 'react';

/**
 * Stands in for the part of react-scroll-to-bottom that moves the conversation: it glides by
 * script whatever the browser was asked for, and neither it nor Web Chat can be told otherwise.
 * Whoever wants less motion sees the conversation at its new place at once.
 */
export default function ScrollAtOnce(props: SpineToProps) {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? (
    <JumpTo {...props} />
  ) : (
    <GlideTo {...props} />
  );
}

function JumpTo({ name, onEnd, target, value }: SpineToProps) {
  useLayoutEffect(() => {
    target[name] = value === '100%' ? target.scrollHeight - target.offsetHeight : value;
    onEnd(true);
  }, [name, onEnd, target, value]);
  return null;
}

import useScrollTo from 'react-scroll-to-bottom/lib/esm/hooks/useScrollTo.js';
import SpineTo, { type SpineToProps } from 'react-scroll-to-bottom/lib/esm/SpineTo.js';
import { useCallback, useLayoutEffect, useRef } from 'react';

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

/**
 * Glides until the customer turns the wheel or touches. The library stops then, and glides on a
 * moment later where the conversation has grown meanwhile: it is told to stay where it was left.
 */
function GlideTo({ onEnd, target, ...way }: SpineToProps) {
  const scrollTo = useScrollTo();
  const isLeft = useRef(false);
  const end = useCallback(
    (isReached: boolean) => {
      isLeft.current = !isReached;
      onEnd(isReached);
    },
    [onEnd],
  );
  useLayoutEffect(
    () => () => {
      if (isLeft.current) scrollTo(target.scrollTop, { behavior: 'auto' });
    },
    [scrollTo, target],
  );
  return <SpineTo {...way} target={target} onEnd={end} />;
}

function JumpTo({ name, onEnd, target, value }: SpineToProps) {
  useLayoutEffect(() => {
    target[name] = value === '100%' ? target.scrollHeight - target.offsetHeight : value;
    onEnd(true);
  }, [name, onEnd, target, value]);
  return null;
}

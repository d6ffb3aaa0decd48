declare module 'react-scroll-to-bottom/lib/esm/SpineTo.js' {
  export interface SpineToProps {
    readonly name: 'scrollTop';
    readonly onEnd: (reached: boolean) => void;
    readonly target: HTMLElement;
    /** Pixels from the top; `100%`: the end, also while it moves on. */
    readonly value: number | '100%';
  }
  export default function SpineTo(props: SpineToProps): React.ReactNode;
}

declare module 'react-scroll-to-bottom/lib/esm/hooks/useScrollTo.js' {
  /** Pixels from the top. The conversation stays there when more is said. */
  export default function useScrollTo(): (top: number, options: { behavior: 'auto' }) => void;
}

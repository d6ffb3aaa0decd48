import { hooks } from 'botframework-webchat-component';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Puts the cursor into the box to write in, without the keyboard of a phone. The same function
 * for as long as the page lives: a new one would take the cursor again in mid-conversation.
 *
 * Web Chat makes the box read-only for a moment to do so; asked again within that moment it
 * never makes it writable again. So nobody asks while it is under way.
 */
export function useFocusSendBox(): () => void {
  const focus = hooks.useFocus();
  const latest = useRef(focus);
  const isUnderWay = useRef(false);
  useEffect(() => {
    latest.current = focus;
  }, [focus]);
  return useCallback(() => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    void latest.current('sendBoxWithoutKeyboard').finally(() => {
      isUnderWay.current = false;
    });
  }, []);
}

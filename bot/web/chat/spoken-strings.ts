import type { Texts } from './texts.ts';

/**
 * What Web Chat says in our own words: it calls everybody a bot, also an agent, every card an
 * attachment, and sends the keyboard a way that `tabThroughCards` has made shorter.
 */
export function spokenStrings(texts: Texts): Readonly<Record<string, string>> {
  return {
    TEXT_INPUT_PLACEHOLDER: texts.placeholder,
    TEXT_INPUT_SEND_BUTTON_ALT: texts.send,
    ACTIVITY_BOT_SAID_ALT: texts.answer,
    ACTIVITY_BOT_ATTACHED_ALT: texts.answer,
    ACTIVITY_NUM_ATTACHMENTS_ONE_ALT: texts.card,
    ACTIVITY_INTERACTIVE_REASON_INTERACTIVE_CONTENT_ALT: texts.has_controls,
    ACTIVITY_INTERACTIVE_FOOTNOTE_ALT: texts.to_controls,
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: texts.back_to_controls,
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: texts.back_to_controls,
  };
}

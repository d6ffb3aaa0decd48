/** Phrases of fewer words are anyone's ("nein", "thank you"), and may stand both in the training text and in a test. */
export const OWN_WORDS = 4;

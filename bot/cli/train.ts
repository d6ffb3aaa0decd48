import { openLanguageWords } from '../nlu/language-words-file.ts';
import { openModels } from '../nlu/model-file.ts';
import { MODEL_FOLDER } from '../nlu/recognizer.ts';

// Trains when the models are missing or older than the training text, so that the first start need not.
await openModels(MODEL_FOLDER, (languages) =>
  console.log(`training the recogniser: ${languages.join(', ')}`),
);
openLanguageWords(MODEL_FOLDER);

import { openLanguageWords } from '../nlu/language-words-file.ts';
import { openModels } from '../nlu/model-file.ts';
import { MODEL_FOLDER } from '../nlu/recognizer.ts';

// Trains when the models are missing or older than the training text, so that the first start need not.
openModels(MODEL_FOLDER);
openLanguageWords(MODEL_FOLDER);

import { loadModels } from '../nlu/model-file.ts';
import { MODEL_FOLDER } from '../nlu/recognizer.ts';

// Trains when the models are missing or older than the training text, so that the first start need not.
loadModels(MODEL_FOLDER);

/**
 * The parts of natural that are imported by their path.
 * Its own typings hang on the package root, which loads database drivers.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_de.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class RegexpTokenizer {
    constructor(options: { pattern: RegExp; gaps?: boolean; discardEmpty?: boolean });
    tokenize(text: string): string[];
  }
}
declare module 'natural/lib/natural/ngrams/ngrams.js' {
  const ngrams: { bigrams(sequence: string[]): string[][] };
  export default ngrams;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Similarity, 0 to 1. */
  export default function jaroWinkler(a: string, b: string, options?: object): number;
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer?: undefined, smoothing?: number);
    addDocument(words: readonly string[], label: string): void;
    train(): void;
    classify(words: readonly string[]): string;
  }
}

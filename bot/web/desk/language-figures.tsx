import { makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../../../data/model/language.ts';
import {
  type FairnessReport,
  turnsToLeave,
} from '../../../data/policy/fairness/fairness-report.ts';
import { Facts } from './facts.tsx';
import { useTexts } from './texts-context.ts';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
  },
  language: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How leaving went in each language that was spoken: nobody is to have it harder in one. */
export function LanguageFigures({ report }: { readonly report: FairnessReport }) {
  const t = useTexts();
  const styles = useStyles();
  const spoken = LANGUAGES.filter((language) => {
    const { wishes, sentences } = report.languages[language];
    return wishes > 0 || sentences > 0;
  });
  if (spoken.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{t('fairness_by_language')}</h2>
      <div className={styles.list}>
        {spoken.map((language) => {
          const figures = report.languages[language];
          const { wishes, declared, takenBack, abandoned, sentences, notUnderstood } = figures;
          const turns = turnsToLeave([figures]);
          return (
            <section key={language} className={styles.language}>
              <h3 className={styles.name}>{t(`language_${language}`)}</h3>
              <Facts
                facts={[
                  [t('fairness_wishes'), wishes],
                  [t('fairness_declared'), declared],
                  [t('fairness_taken_back'), takenBack],
                  [t('fairness_abandoned'), abandoned],
                  [t('fairness_turns'), turns && t('fairness_mean_most', turns)],
                  [
                    t('fairness_not_understood'),
                    sentences > 0 &&
                      t('fairness_not_understood_of', {
                        count: notUnderstood,
                        all: sentences,
                        share: notUnderstood / sentences,
                      }),
                  ],
                ]}
              />
            </section>
          );
        })}
      </div>
    </section>
  );
}

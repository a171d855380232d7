import { actions, actors, articleParts, milestoneKinds, themes } from '../../src/record/vocabulary.ts';
import { lessonLengths } from '../../src/record/lesson.ts';
import type { Kind } from '../../src/starting/plan.ts';

/** One question; "title" asks for what the id is made from, every other name is a field. */
export interface Question {
  readonly field: string;
  readonly asks: string;
  readonly example?: string;
  /** Words to choose from, each with what it means. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Without an answer nothing can be planned. */
  readonly isNeeded?: true;
}

const forms = { explainer: 'Explainer', story: 'Story', analysis: 'Analysis', profile: 'Profile' };
const lengths = Object.fromEntries(lessonLengths.map((minutes) => [String(minutes), `${minutes} minutes`]));
const weights = { 1: 'Turning point', 2: 'Main step', 3: 'The rest' };
const day = (field: string, asks: string): Question => ({ field, asks, example: '2019-10-09', isNeeded: true });
const title = (asks: string): Question => ({ field: 'title', asks, isNeeded: true });

/** What is asked for each kind. Everything else stays as a blank in the file, with its explanation. */
export const questions: Readonly<Record<Kind, readonly Question[]>> = {
  article: [
    title('What is the headline?'),
    { field: 'form', asks: 'What is it?', choices: forms },
    { field: 'part', asks: 'Where does the list of articles have it?', choices: articleParts },
  ],
  designation: [
    title('What is the official title of the rule?'),
    day('published', 'On which day did the Federal Register print it?'),
    { field: 'action', asks: 'What does it do?', choices: actions },
    { field: 'theme', asks: 'On which ground?', choices: themes },
  ],
  milestone: [
    title('What happened, in a few words without a full stop?'),
    day('date', 'When?'),
    { field: 'kind', asks: 'What kind of step is it?', choices: milestoneKinds },
    { field: 'actor', asks: 'Who acted?', choices: actors },
    { field: 'significance', asks: 'How much does it weigh?', choices: weights },
  ],
  lesson: [
    title('What is the title of the lesson?'),
    { field: 'minutes', asks: 'How long does it take?', choices: lengths },
  ],
  term: [
    title('Which term?'),
    { field: 'zh_hans', asks: 'And in Chinese, in simplified characters?', example: '实体清单' },
  ],
  correction: [
    title('What is it about, in a few words? They become its id.'),
    { field: 'was', asks: 'What did the page say, as a sentence?' },
    { field: 'is', asks: 'What does it say now, as a sentence?' },
    { field: 'why', asks: 'How did the mistake come about, or what showed it?' },
  ],
};

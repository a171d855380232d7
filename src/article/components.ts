import AdditionsChart from '../charts/AdditionsChart.astro';
import ChanceOfNearness from '../charts/ChanceOfNearness.astro';
import NearestTalks from '../charts/NearestTalks.astro';
import TariffRates from '../charts/TariffRates.astro';
import Chance from './Chance.astro';
import Cite from './Cite.astro';
import EventLink from './EventLink.astro';
import Figure from './Figure.astro';
import Names from './Names.astro';
import Ours from './Ours.astro';
import Person from './Person.astro';
import Picture from './Picture.astro';
import Quote from './Quote.astro';
import StepsInArticle from './StepsInArticle.astro';
import Term from './Term.astro';
import TimelineCut from './TimelineCut.astro';

/** What authors may use in MDX, by the names they write; src/record/components.ts says the same to the check. */
export const articleComponents = {
  AdditionsChart,
  Chance,
  ChanceOfNearness,
  Cite,
  Event: EventLink,
  Figure,
  Names,
  NearestTalks,
  Ours,
  Person,
  Picture,
  Quote,
  Steps: StepsInArticle,
  TariffRates,
  Term,
  Timeline: TimelineCut,
};

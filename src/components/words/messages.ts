import type { Language } from '../../workout/languages';
import enAccount from './messages/en/account.json';
import enAdmin from './messages/en/admin.json';
import enAssistant from './messages/en/assistant.json';
import enChapters from './messages/en/chapters.json';
import enError from './messages/en/error.json';
import enExporting from './messages/en/exporting.json';
import enFilms from './messages/en/films.json';
import enHealth from './messages/en/health.json';
import enHelp from './messages/en/help.json';
import enLanding from './messages/en/landing.json';
import enLegal from './messages/en/legal.json';
import enLibrary from './messages/en/library.json';
import enNotFound from './messages/en/notFound.json';
import enOffline from './messages/en/offline.json';
import enOptions from './messages/en/options.json';
import enPlayer from './messages/en/player.json';
import enProblems from './messages/en/problems.json';
import enProgrammes from './messages/en/programmes.json';
import enSite from './messages/en/site.json';
import enTemplates from './messages/en/templates.json';
import enTrain from './messages/en/train.json';
import enTraining from './messages/en/training.json';
import enVocabulary from './messages/en/vocabulary.json';
import frAccount from './messages/fr/account.json';
import frAdmin from './messages/fr/admin.json';
import frAssistant from './messages/fr/assistant.json';
import frChapters from './messages/fr/chapters.json';
import frError from './messages/fr/error.json';
import frExporting from './messages/fr/exporting.json';
import frFilms from './messages/fr/films.json';
import frHealth from './messages/fr/health.json';
import frHelp from './messages/fr/help.json';
import frLanding from './messages/fr/landing.json';
import frLegal from './messages/fr/legal.json';
import frLibrary from './messages/fr/library.json';
import frNotFound from './messages/fr/notFound.json';
import frOffline from './messages/fr/offline.json';
import frOptions from './messages/fr/options.json';
import frPlayer from './messages/fr/player.json';
import frProblems from './messages/fr/problems.json';
import frProgrammes from './messages/fr/programmes.json';
import frSite from './messages/fr/site.json';
import frTemplates from './messages/fr/templates.json';
import frTrain from './messages/fr/train.json';
import frTraining from './messages/fr/training.json';
import frVocabulary from './messages/fr/vocabulary.json';

const en = {
  account: enAccount,
  admin: enAdmin,
  assistant: enAssistant,
  chapters: enChapters,
  error: enError,
  exporting: enExporting,
  films: enFilms,
  health: enHealth,
  help: enHelp,
  landing: enLanding,
  legal: enLegal,
  library: enLibrary,
  notFound: enNotFound,
  offline: enOffline,
  options: enOptions,
  player: enPlayer,
  problems: enProblems,
  programmes: enProgrammes,
  site: enSite,
  templates: enTemplates,
  train: enTrain,
  training: enTraining,
  vocabulary: enVocabulary,
};

/** Every word of the web page, as ICU messages by area; English says which there are. Words that the film says are in `workout/film-words`. */
export type Messages = typeof en;

const fr: Messages = {
  account: frAccount,
  admin: frAdmin,
  assistant: frAssistant,
  chapters: frChapters,
  error: frError,
  exporting: frExporting,
  films: frFilms,
  health: frHealth,
  help: frHelp,
  landing: frLanding,
  legal: frLegal,
  library: frLibrary,
  notFound: frNotFound,
  offline: frOffline,
  options: frOptions,
  player: frPlayer,
  problems: frProblems,
  programmes: frProgrammes,
  site: frSite,
  templates: frTemplates,
  train: frTrain,
  training: frTraining,
  vocabulary: frVocabulary,
};

/** For the server: a page gets the words of its own language alone. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr };

import type { Coach, FilmFormat } from '../../workout/workout-config';
import type { Intensity } from '../../workout/intensity';
import type { Language } from '../../workout/language';

/** Every word of the web page. Words that the film itself says are in `workout/film-words`. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly skipToFilm: string;
  readonly pageLanguage: string;
  /** Titles of the examples, by file name; one that is not named here keeps its own title. */
  readonly sessions: Readonly<Record<string, string>>;
  readonly player: {
    readonly label: string;
    readonly loading: string;
    readonly failed: string;
    readonly failedFix: string;
    readonly play: string;
    readonly pause: string;
    readonly replay: string;
    readonly previous: string;
    readonly next: string;
    readonly mute: string;
    readonly unmute: string;
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
    readonly position: string;
    readonly timeOf: (time: string, total: string, chapter: string) => string;
  };
  readonly options: {
    readonly heading: string;
    readonly session: string;
    readonly template: string;
    readonly format: string;
    readonly intensity: string;
    readonly language: string;
    readonly coach: string;
    /** By id; a template that is not named here goes by its id. */
    readonly templates: Readonly<Record<string, string>>;
    readonly formats: Record<FilmFormat, string>;
    readonly intensities: Record<Intensity, string>;
    readonly coaches: Record<Coach, string>;
  };
  readonly chapters: {
    readonly heading: string;
    readonly now: string;
    readonly summary: (intervals: number, minutes: string) => string;
  };
  readonly exporting: {
    readonly heading: string;
    readonly lead: string;
    readonly download: string;
    readonly then: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
  readonly help: {
    readonly open: string;
    readonly heading: string;
    readonly close: string;
    readonly keys: {
      readonly toggle: string;
      readonly previous: string;
      readonly next: string;
      readonly fullScreen: string;
      readonly mute: string;
      readonly help: string;
    };
    readonly space: string;
  };
  readonly healthNote: string;
  readonly notFound: { readonly heading: string; readonly text: string; readonly back: string };
  readonly error: {
    readonly heading: string;
    readonly text: string;
    readonly retry: string;
    readonly back: string;
  };
}

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };

export const PAGE_WORDS: Record<Language, PageWords> = {
  en: {
    title: 'Virtual AI Coach',
    description: 'Workout films made for you, with a coach who moves at your pace.',
    skipToFilm: 'Skip to the film',
    pageLanguage: 'Language of the page',
    sessions: {
      'leg-day': 'Leg day',
      tabata: 'Tabata',
      'reprise-en-douceur': 'Gentle return',
      'quick-start': 'Quick start',
    },
    player: {
      label: 'Workout film',
      loading: 'The film is loading',
      failed: 'The film cannot be shown.',
      failedFix: 'Reload the page, or try another browser.',
      play: 'Play',
      pause: 'Pause',
      replay: 'Play again',
      previous: 'Previous interval',
      next: 'Next interval',
      mute: 'Sound off',
      unmute: 'Sound on',
      fullScreen: 'Full screen',
      leaveFullScreen: 'Leave full screen',
      position: 'Position in the film',
      timeOf: (time, total, chapter) => `${time} of ${total}, ${chapter}`,
    },
    options: {
      heading: 'Make it yours',
      session: 'Session',
      template: 'Look',
      format: 'Format',
      intensity: 'Intensity',
      language: 'Film language',
      coach: 'Coach',
      templates: { classic: 'Classic', ring: 'Ring', tv: 'TV' },
      formats: { landscape: 'Landscape', portrait: 'Portrait', square: 'Square' },
      intensities: { low: 'Low', medium: 'Medium', high: 'High', max: 'Max' },
      coaches: { female: 'Woman', male: 'Man' },
    },
    chapters: {
      heading: 'Intervals',
      now: 'now',
      summary: (intervals, minutes) => `${intervals} intervals, ${minutes}`,
    },
    exporting: {
      heading: 'Take it with you',
      lead: '1. Save the session and move the file into the folder of the project.',
      download: 'Download session',
      then: '2. Make the MP4 there.',
      copy: 'Copy command',
      copied: 'Copied',
      copyFailed: 'Select the command and copy it by hand.',
    },
    help: {
      open: 'Keyboard help',
      heading: 'Keyboard',
      close: 'Close',
      keys: {
        toggle: 'Play or pause',
        previous: 'Previous interval',
        next: 'Next interval',
        fullScreen: 'Full screen',
        mute: 'Sound on or off',
        help: 'This help',
      },
      space: 'Space',
    },
    healthNote:
      'Stop at pain, dizziness or shortness of breath. Unsure whether to start? Ask a doctor first.',
    notFound: {
      heading: 'This page took a rest day',
      text: 'There is nothing at this address. Your workout is one click away.',
      back: 'Back to the film',
    },
    error: {
      heading: 'Something went wrong',
      text: 'Try again. If it happens twice, start over from the first page.',
      retry: 'Try again',
      back: 'First page',
    },
  },
  fr: {
    title: 'Virtual AI Coach',
    description: 'Des films d’entraînement faits pour toi, avec un coach qui suit ton rythme.',
    skipToFilm: 'Aller au film',
    pageLanguage: 'Langue de la page',
    sessions: {
      'leg-day': 'Jambes toniques',
      tabata: 'Tabata',
      'reprise-en-douceur': 'Reprise en douceur',
      'quick-start': 'Départ rapide',
    },
    player: {
      label: 'Film d’entraînement',
      loading: 'Le film se charge',
      failed: 'Le film ne peut pas s’afficher.',
      failedFix: 'Recharge la page ou essaie un autre navigateur.',
      play: 'Lecture',
      pause: 'Pause',
      replay: 'Revoir',
      previous: 'Intervalle précédent',
      next: 'Intervalle suivant',
      mute: 'Couper le son',
      unmute: 'Mettre le son',
      fullScreen: 'Plein écran',
      leaveFullScreen: 'Quitter le plein écran',
      position: 'Position dans le film',
      timeOf: (time, total, chapter) => `${time} sur ${total}, ${chapter}`,
    },
    options: {
      heading: 'À ta façon',
      session: 'Séance',
      template: 'Style',
      format: 'Format',
      intensity: 'Intensité',
      language: 'Langue du film',
      coach: 'Coach',
      templates: { classic: 'Classique', ring: 'Anneau', tv: 'Télé' },
      formats: { landscape: 'Paysage', portrait: 'Portrait', square: 'Carré' },
      intensities: { low: 'Douce', medium: 'Moyenne', high: 'Forte', max: 'Max' },
      coaches: { female: 'Femme', male: 'Homme' },
    },
    chapters: {
      heading: 'Intervalles',
      now: 'en cours',
      summary: (intervals, minutes) => `${intervals} intervalles, ${minutes}`,
    },
    exporting: {
      heading: 'Emporte-la',
      lead: '1. Enregistre la séance, puis déplace le fichier dans le dossier du projet.',
      download: 'Télécharger la séance',
      then: '2. Crée le MP4 dans ce dossier.',
      copy: 'Copier la commande',
      copied: 'Copiée',
      copyFailed: 'Sélectionne la commande et copie-la à la main.',
    },
    help: {
      open: 'Aide clavier',
      heading: 'Clavier',
      close: 'Fermer',
      keys: {
        toggle: 'Lecture ou pause',
        previous: 'Intervalle précédent',
        next: 'Intervalle suivant',
        fullScreen: 'Plein écran',
        mute: 'Couper ou mettre le son',
        help: 'Cette aide',
      },
      space: 'Espace',
    },
    healthNote:
      'Arrête-toi en cas de douleur, de vertige ou d’essoufflement. Un doute\u00a0? Demande d’abord à un médecin.',
    notFound: {
      heading: 'Cette page est au repos',
      text: 'Il n’y a rien à cette adresse. Ta séance est à un clic.',
      back: 'Retour au film',
    },
    error: {
      heading: 'Quelque chose n’a pas marché',
      text: 'Réessaie. Si cela se répète, repars de la première page.',
      retry: 'Réessayer',
      back: 'Première page',
    },
  },
};

import { frameworks } from '../record/vocabulary.ts';
import type { Lesson } from '../record/lesson.ts';
import { picturePath } from '../page/picture-path.ts';
import { absoluteHref, site } from '../site';
import { lessonPath } from './lesson-path';

/** A lesson as schema.org's LearningResource, for search engines. */
export function lessonAsData(lesson: Lesson): Record<string, unknown> {
  const path = lessonPath(lesson.id);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.title,
    description: lesson.summary,
    image: absoluteHref(picturePath(path)),
    learningResourceType: 'Lesson plan',
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    educationalLevel: `Grades ${lesson.grades}`,
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.objectives,
    educationalAlignment: lesson.alignments.map(({ framework, code, sense }) => ({
      '@type': 'AlignmentObject',
      alignmentType: 'teaches',
      educationalFramework: frameworks[framework],
      targetName: code,
      targetDescription: sense,
    })),
    hasPart: [lessonPath(lesson.id, 'sheet')].map((part) => ({
      '@type': 'LearningResource',
      learningResourceType: 'Worksheet',
      url: absoluteHref(part),
    })),
    author: { '@type': 'Organization', name: site.name, url: absoluteHref('/about/') },
    publisher: { '@type': 'Organization', name: site.name, url: absoluteHref('/') },
    dateModified: lesson.reviewed,
    inLanguage: site.language,
    isAccessibleForFree: true,
    license: site.contentLicence.url,
    citation: lesson.sources.map(({ url }) => url),
    mainEntityOfPage: absoluteHref(path),
  };
}

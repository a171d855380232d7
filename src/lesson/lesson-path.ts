/** The address of a lesson from the site's root, or of its sheet or notes. */
export function lessonPath(id: string, part?: 'sheet' | 'notes'): string {
  return part ? `/teach/${id}/${part}/` : `/teach/${id}/`;
}

/** Grades as readers see them: "9–12". */
export function gradesInWords(grades: string): string {
  return `Grades ${grades.replace('-', '–')}`;
}

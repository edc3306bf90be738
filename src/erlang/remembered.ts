/** A function that works its answer out once for each object it is asked about, and forgets it with that object. */
export function remembered<Subject extends object, Answer>(work: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>();
  return (subject) => {
    let answer = answers.get(subject);
    if (answer === undefined) {
      answer = work(subject);
      answers.set(subject, answer);
    }
    return answer;
  };
}

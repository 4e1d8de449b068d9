interface ToldFacts {
  status?: number;
  title: string;
  paragraphs: readonly string[];
  links: readonly { href: string; label: string }[];
}

/** What the server said of a page that cannot be had, in the reader's language, where it knows more than the status. */
export default function ToldByServer({ status, title, paragraphs, links }: ToldFacts) {
  return (
    <div className="oops">
      <p className="quiet">{status}</p>
      <h1>{title}</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className="row">
        {links.map(({ href, label }) => (
          <a key={href} className="btn" href={href}>
            {label}
          </a>
        ))}
      </p>
    </div>
  );
}

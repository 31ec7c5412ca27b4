type CopyFieldProps = { id: string; label: string; value: string };

/** Something to copy from the page, such as a link that is shown this once. */
export function CopyField({ id, label, value }: CopyFieldProps) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} className="form-input control-full" readOnly value={value} />
    </p>
  );
}

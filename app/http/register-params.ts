import { z } from "zod";
import { formSchema } from "~/domain/registers/field";
import { isRegister, REGISTERS, type RegisterName } from "~/domain/registers/registers";

/** The register that an address names; any other name is none of ours. */
export const registerParams = z.object({
  register: z.custom<RegisterName>((name) => typeof name === "string" && isRegister(name)),
});
export const entryParams = registerParams.extend({ entryId: z.string().max(80) });

/** The form of the register that the address names. */
export const registerForm = ({ register }: { register: RegisterName }) =>
  formSchema(REGISTERS[register].fields);

@Component({
  selector: 'app-form',
  template: `
    <form [formGroup]="customer">
      <input formControlName="firstName">
      <input type="password" [(ngModel)]="password" name="password">
    </form>`,
})
export class FormComponent {
  static readonly COOKIE = 'lang';
  save() {
    this.cookieService.set('shown', '1', 365);
    Cookies.set(FormComponent.COOKIE, 'de', { expires: 30 });
    this.cookieService.delete('old');
    indexedDB.open('drafts', 1);
  }
}
